using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Sql;

/// <summary>One key of an order, over a link row and the node behind it.</summary>
/// <param name="Name">What the client called it.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Descending">Its direction.</param>
/// <param name="IsNullable">Whether a value may be missing: the smallest then.</param>
/// <param name="Sql">The expression, given the row that it is of.</param>
internal sealed record SortKey(string Name, ValueKind Kind, bool Descending, bool IsNullable, Func<LinkedRow, string> Sql);
