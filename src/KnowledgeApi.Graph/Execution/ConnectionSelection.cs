using GraphQLParser.AST;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Execution;

/// <summary>What a query asks of a connection: of its nodes, of its edges, and whether it wants rows at all.</summary>
internal sealed class ConnectionSelection
{
    public ConnectionSelection(Selection selection, Connection connection, GraphModel model, IEnumerable<GraphQLSelectionSet> sets)
    {
        var fields = selection.Fields(sets, $"{connection.TypeName}Connection");
        var edgeFields = selection.Fields(Below(fields, "edges"), $"{connection.TypeName}Edge");
        var noun = model.Nouns[connection.Node];
        Node = new(noun, selection.Fields(Below(fields, "nodes").Concat(Below(edgeFields, "node")), noun.Name));
        Link = new(connection.Edge ?? noun, [.. edgeFields.Where(field => field.Name is not ("node" or "cursor"))]);
        WantsRows = fields.Any(field => field.Name is "edges" or "nodes" or "pageInfo");
        WantsTotalCount = fields.Any(field => field.Name == "totalCount");
    }

    public Shape Node { get; }

    public Shape Link { get; }

    public bool WantsRows { get; }

    public bool WantsTotalCount { get; }

    private static IEnumerable<GraphQLSelectionSet> Below(IEnumerable<SelectedField> fields, string name) =>
        fields.Where(field => field.Name == name).SelectMany(field => field.SelectionSets);
}
