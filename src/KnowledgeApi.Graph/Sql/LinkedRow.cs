using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Sql;

/// <summary>A row that leads to a node, and the node; both are one where the nodes' own table is read.</summary>
internal sealed record LinkedRow(Row Link, Row Node)
{
    /// <param name="source">Where the rows come from.</param>
    /// <param name="link">The alias of the link row.</param>
    /// <param name="node">The alias of the node, where it is another row.</param>
    public static LinkedRow Of(Source source, string link, string node)
    {
        var row = new Row(link, $"{link}.\"{source.IdColumn}\"");
        return new(row, source is TableSource { IsNodeTable: true } ? row : new(node, $"{link}.\"{source.NodeColumn}\""));
    }

    /// <summary>Whether the node's table has to be joined for what is used of the node so far.</summary>
    public bool NeedsJoin => Node != Link && Node.IsUsed;
}
