namespace KnowledgeApi.Graph.Execution;

/// <summary>One edge: the link, the node it leads to, and its place in the order, where that is asked for.</summary>
internal readonly record struct Edge(Cell[] Link, Cell[] Node, object?[]? SortKeys);

/// <summary>A part of a connection.</summary>
internal sealed class Page(string scope)
{
    public List<Edge> Edges { get; } = [];

    public bool HasNextPage { get; private set; }

    public bool HasPreviousPage { get; private set; }

    public long TotalCount { get; set; }

    public string CursorOf(Edge edge) => Cursor.Write(scope, edge.SortKeys!);

    /// <summary>Puts the rows read in their order. One more than the page was read: whether there is one tells of the next page.</summary>
    public void Finish(PageArguments arguments)
    {
        var hasMore = Edges.Count > arguments.Size;
        if (hasMore)
        {
            Edges.RemoveAt(arguments.Size);
        }

        if (arguments.Backward)
        {
            Edges.Reverse();
        }

        HasNextPage = arguments.Backward ? arguments.Before is not null : hasMore;
        HasPreviousPage = arguments.Backward ? hasMore : arguments.After is not null;
    }
}
