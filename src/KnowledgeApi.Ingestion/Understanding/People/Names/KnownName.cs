namespace KnowledgeApi.Ingestion.Understanding.People.Names;

/// <summary>A place in an article where a name of a known person stands.</summary>
/// <param name="Name">The person's full name, which the words there may be an alias of.</param>
/// <param name="IsWeak">Whether the words mean the person only beside a full name of theirs, as a lone surname does.</param>
internal readonly record struct KnownName(TextSpan Span, string Name, bool IsWeak);
