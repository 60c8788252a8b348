namespace KnowledgeApi.Graph.Sql;

/// <summary>SQL and the values of its parameters, @p0 onwards.</summary>
internal sealed record Statement(string Sql, IReadOnlyList<object> Values);
