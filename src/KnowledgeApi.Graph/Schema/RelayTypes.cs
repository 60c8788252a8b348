using GraphQL.Types;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The types that Relay's server specification asks for.</summary>
internal static class RelayTypes
{
    public static InterfaceGraphType Node(Scalars scalars)
    {
        var type = new InterfaceGraphType { Name = "Node", Description = "Anything with an id, as Relay's object identification has it." };
        // The engine asks for one where it resolves nodes itself; here answers are whole and say their type.
        type.ResolveType = _ => null;
        type.AddField(new FieldType { Name = "id", ResolvedType = new NonNullGraphType(scalars.Id), Description = "Its id, unique over all nouns." });
        return type;
    }

    public static ObjectGraphType PageInfo(Scalars scalars)
    {
        var type = new ObjectGraphType { Name = "PageInfo", Description = "Where a page stands in its connection." };
        var boolean = new NonNullGraphType(scalars.Boolean);
        type.Output("hasNextPage", boolean, "Whether there is a page behind this one.");
        type.Output("hasPreviousPage", boolean, "Whether there is a page before this one.");
        type.Output("startCursor", scalars.String, "The cursor of the first edge.");
        type.Output("endCursor", scalars.String, "The cursor of the last edge.");
        return type;
    }

    public static void Output(this ObjectGraphType type, string name, IGraphType graphType, string description) =>
        type.AddField(new FieldType { Name = name, ResolvedType = graphType, Description = description });
}
