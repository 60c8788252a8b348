namespace KnowledgeApi.Graph.Sql;

/// <summary>SQL and the values of its parameters, @p0 onwards.</summary>
internal readonly record struct Statement(string Sql, IReadOnlyList<object> Values);
