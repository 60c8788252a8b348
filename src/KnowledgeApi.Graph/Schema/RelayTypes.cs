using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using KnowledgeApi.Graph.Execution;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The types that Relay's server specification asks for.</summary>
internal static class RelayTypes
{
    public static InterfaceGraphType Node(Scalars scalars)
    {
        var type = new InterfaceGraphType { Name = "Node", Description = "Anything with an id, as Relay's object identification has it." };
        type.AddField(new FieldType { Name = "id", ResolvedType = new NonNullGraphType(scalars.Id), Description = "Its id, unique over all nouns." });
        return type;
    }

    public static ObjectGraphType PageInfo(Scalars scalars)
    {
        var type = new ObjectGraphType { Name = "PageInfo", Description = "Where a page stands in its connection." };
        var boolean = new NonNullGraphType(scalars.Boolean);
        type.Output("hasNextPage", boolean, "Whether there is a page behind this one.", c => ((Page)c.Source!).HasNextPage);
        type.Output("hasPreviousPage", boolean, "Whether there is a page before this one.", c => ((Page)c.Source!).HasPreviousPage);
        type.Output("startCursor", scalars.String, "The cursor of the first edge.", c => CursorOf((Page)c.Source!, 0));
        type.Output("endCursor", scalars.String, "The cursor of the last edge.", c => CursorOf((Page)c.Source!, ^1));
        return type;
    }

    public static void Output(this ObjectGraphType type, string name, IGraphType graphType, string description, Func<IResolveFieldContext, object?> resolve) =>
        type.AddField(new FieldType
        {
            Name = name,
            ResolvedType = graphType,
            Description = description,
            Resolver = new FuncFieldResolver<object?>(resolve),
        });

    private static string? CursorOf(Page page, Index index) => page.Edges.Count == 0 ? null : page.CursorOf(page.Edges[index]);
}
