namespace KnowledgeApi.Graph.Execution;

/// <summary>A row as far as the query asks for it: its values stand where its shape says.</summary>
internal sealed record Record(Shape Shape, long Id, object?[] Values);

/// <summary>One edge: the link, the node it leads to, and its place in the order.</summary>
internal sealed record Edge(Page Page, Record Link, Record Node, object?[] SortValues);

/// <summary>A part of a connection.</summary>
internal sealed class Page(string scope)
{
    public List<Edge> Edges { get; } = [];

    public bool HasNextPage { get; set; }

    public bool HasPreviousPage { get; set; }

    public long TotalCount { get; set; }

    public string CursorOf(Edge edge) => Cursor.Write(scope, edge.SortValues);
}
