namespace KnowledgeApi.Data;

/// <summary>What sort of name an <see cref="Alias"/> is.</summary>
public enum AliasKind { Alias, WeakAlias, PreviousName }

/// <summary>Another name of a person. A weak alias, such as a lone surname, means them only beside their full name.</summary>
public sealed record Alias(string Name, AliasKind Kind);
