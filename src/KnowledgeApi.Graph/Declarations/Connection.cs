namespace KnowledgeApi.Graph.Declarations;

/// <summary>Many of a noun, reached from an entity or from the root.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Description">For the reader of the schema.</param>
/// <param name="TypeName">What the connection's types are named after: ArticlePeople.</param>
/// <param name="Source">Where its rows come from.</param>
/// <param name="Edge">The link whose properties stand on the edge; null where there is none.</param>
/// <param name="Node">The noun it leads to.</param>
/// <param name="Order">The order where none is asked for.</param>
internal sealed record Connection(
    string Name, string Description, string TypeName, Source Source, Entity? Edge, Type Node, DefaultOrder? Order)
    : Field(Name, Description);

/// <summary>A node's field in descending order, read from the copy on the link row where there is one.</summary>
internal sealed record DefaultOrder(string NodeField, string? LinkCopy);

/// <summary>Rows that lead from a parent to nodes.</summary>
/// <param name="ParentColumn">Holds the parent's id; null for a root list.</param>
/// <param name="NodeColumn">Holds the node's id.</param>
/// <param name="IdColumn">Makes a row unique within its parent.</param>
internal abstract record Source(string? ParentColumn, string NodeColumn, string IdColumn)
{
    /// <summary>What stands behind FROM, and what its rows must meet.</summary>
    public abstract (string From, string? Where) Rows(string alias, string? parent);
}

/// <summary>A table: of links, or of the nodes themselves.</summary>
internal sealed record TableSource(string Table, string? ParentColumn, string NodeColumn) : Source(ParentColumn, NodeColumn, "Id")
{
    public bool IsNodeTable => NodeColumn == "Id";

    public override (string From, string? Where) Rows(string alias, string? parent) =>
        ($"\"{Table}\" {alias}", parent is null ? null : $"{alias}.\"{ParentColumn}\" {parent}");
}

/// <summary>
/// Nodes two tables away, each once, with the number of articles that lead there. Its own aliases, f and s, are none
/// that its parent may have.
/// </summary>
internal sealed record PathSource(
    string First, string FirstParent, string FirstArticle, string Second, string SecondArticle, string SecondNode)
    : Source("ParentId", "NodeId", "NodeId")
{
    public override (string From, string? Where) Rows(string alias, string? parent) =>
    (
        $"""(SELECT f."{FirstParent}" AS "ParentId", s."{SecondNode}" AS "NodeId", COUNT(DISTINCT s."{SecondArticle}") AS "ArticleCount" """
        + $"""FROM "{First}" f JOIN "{Second}" s ON s."{SecondArticle}" = f."{FirstArticle}" """
        + $"""WHERE f."{FirstParent}" {parent} AND s."{SecondNode}" IS NOT NULL GROUP BY 1, 2) {alias}""",
        null);
}
