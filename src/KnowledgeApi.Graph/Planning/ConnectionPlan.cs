using GraphQLParser.AST;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Planning;

/// <summary>What an operation asks of a connection: of its nodes, of its edges, and whether it wants rows at all.</summary>
internal sealed class ConnectionPlan
{
    /// <param name="model">The nouns.</param>
    /// <param name="selection">The operation's selection.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="selected">Where it is asked for.</param>
    /// <param name="slot">Where its page goes in the parent's record.</param>
    public ConnectionPlan(GraphModel model, Selection selection, Connection connection, SelectedField selected, int slot)
    {
        (Connection, Ast, Slot) = (connection, selected.Ast, slot);
        var fields = selection.Loads(selected.SelectionSets, $"{connection.TypeName}Connection");
        var edgeFields = selection.Loads(Below(fields, "edges"), $"{connection.TypeName}Edge");
        var pageInfo = selection.Loads(Below(fields, "pageInfo"), "PageInfo");
        var noun = model.Nouns[connection.Node];
        Node = new(model, selection, noun, selection.Loads(Below(fields, "nodes").Concat(Below(edgeFields, "node")), noun.Name));
        Link = new(model, selection, connection.Edge ?? noun, edgeFields);
        WantsRows = fields.Any(field => field.Name is "edges" or "nodes" or "pageInfo");
        WantsTotalCount = fields.Any(field => field.Name == "totalCount");
        WantsCursors = edgeFields.Any(field => field.Name == "cursor") || pageInfo.Any(field => field.Name is "startCursor" or "endCursor");
        Query = new(model, connection, new(Link.Columns, Node.Columns, WantsCursors), selected.Ast);
    }

    public Connection Connection { get; }

    public GraphQLField Ast { get; }

    public int Slot { get; }

    public Shape Node { get; }

    public Shape Link { get; }

    public bool WantsRows { get; }

    public bool WantsTotalCount { get; }

    public bool WantsCursors { get; }

    public QueryCache Query { get; }

    private static IEnumerable<GraphQLSelectionSet> Below(IEnumerable<SelectedField> fields, string name) =>
        fields.Where(field => field.Name == name).SelectMany(field => field.SelectionSets);
}
