using GraphQL.Resolvers;
using GraphQL.Types;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The object types of nouns and connections, made from the declarations. Only the fields of the root resolve anything.</summary>
internal sealed class ObjectTypes
{
    private readonly GraphModel _model;
    private readonly Scalars _scalars;
    private readonly FilterInputs _filters;
    private readonly SortInputs _sorts;
    private readonly TypeRegistry<ObjectGraphType> _types = new();
    private readonly InterfaceGraphType _node;
    private readonly ObjectGraphType _pageInfo;

    public ObjectTypes(GraphModel model, Scalars scalars)
    {
        (_model, _scalars) = (model, scalars);
        (_filters, _sorts) = (new(model, scalars), new(model, scalars));
        _node = RelayTypes.Node(scalars);
        _pageInfo = RelayTypes.PageInfo(scalars);
    }

    public IGraphType Node => _node;

    public IGraphType FilterOf(Entity noun) => _filters.Of(noun);

    public ObjectGraphType Of(Entity noun) => _types.Make(noun.Name, noun.Description, type =>
    {
        type.Output("id", NonNull(_scalars.Id), "Its id, unique over all nouns: what node(id:) takes.");
        type.AddResolvedInterface(_node);
        _node.AddPossibleType(type);
        AddFields(type, noun);
    });

    /// <summary>A field that is a connection, with its arguments.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="resolver">How it is resolved at the root; null below.</param>
    public FieldType ConnectionField(Connection connection, IFieldResolver? resolver = null)
    {
        var isRoot = connection.Source.ParentColumn is null;
        var noun = _model.Nouns[connection.Node];
        return new()
        {
            Name = connection.Name,
            Description = connection.Description,
            // A root that cannot be answered leaves the others standing.
            ResolvedType = isRoot ? ConnectionType(connection) : NonNull(ConnectionType(connection)),
            Arguments = PageArguments(isRoot ? _filters.Of(noun) : _filters.OfLink(connection), isRoot ? _sorts.Of(noun) : _sorts.OfLink(connection)),
            Resolver = resolver,
        };
    }

    private QueryArguments PageArguments(IGraphType filter, IGraphType sort) => new(
        Argument("first", _scalars.Int, "How many from the beginning: 1 to 100, 25 where neither first nor last is given."),
        Argument("after", _scalars.String, "The cursor of the edge to go on behind."),
        Argument("last", _scalars.Int, "How many from the end: 1 to 100."),
        Argument("before", _scalars.String, "The cursor of the edge to stop before."),
        Argument("where", filter, "What to keep."),
        Argument("order", new ListGraphType(NonNull(sort)), "What to sort by, the first key first."));

    private ObjectGraphType ConnectionType(Connection connection) =>
        _types.Make($"{connection.TypeName}Connection", $"A page of {connection.TypeName}.", type =>
        {
            var node = NonNull(Of(_model.Nouns[connection.Node]));
            type.Output("edges", ListOf(EdgeType(connection)), "The edges of this page.");
            type.Output("nodes", ListOf(node.ResolvedType!), "The nodes of this page, without their edges.");
            type.Output("pageInfo", NonNull(_pageInfo), "Where this page stands.");
            type.Output("totalCount", NonNull(_scalars.Int), "How many there are on all pages.");
        });

    private ObjectGraphType EdgeType(Connection connection) =>
        _types.Make($"{connection.TypeName}Edge", connection.Edge?.Description ?? "A node and its place on the page.", type =>
        {
            type.Output("cursor", NonNull(_scalars.String), "Its place, for after and before.");
            type.Output("node", NonNull(Of(_model.Nouns[connection.Node])), "Where the edge leads.");
            if (connection.Edge is { IsStored: true })
            {
                type.Output("id", NonNull(_scalars.Id), "The link's own id: two links between one pair are two.");
            }

            if (connection.Edge is { } edge)
            {
                AddFields(type, edge);
            }
        });

    private void AddFields(ObjectGraphType type, Entity entity)
    {
        foreach (var field in entity.Fields)
        {
            if (field is Connection connection)
            {
                type.AddField(ConnectionField(connection));
            }
            else
            {
                type.Output(field.Name, TypeOf(field), field.Description);
            }
        }
    }

    private IGraphType TypeOf(Field field) => field switch
    {
        Column column => column.IsNullable ? _scalars.Of(column) : NonNull(_scalars.Of(column)),
        Composite composite => Parts(composite.Type.Name, composite.Type.Description, composite.Parts),
        JsonList { ItemType: null } => ListOf(_scalars.String),
        JsonList list => ListOf(Parts(list.ItemType!, list.Description, list.Members)),
        Reference reference => Of(_model.Nouns[reference.Target]),
        _ => throw new InvalidOperationException(field.Name),
    };

    private ObjectGraphType Parts(string name, string description, IReadOnlyList<Column> parts) => _types.Make(name, description, type =>
    {
        foreach (var part in parts)
        {
            type.Output(part.Name, TypeOf(part), part.Description);
        }
    });

    private static QueryArgument Argument(string name, IGraphType type, string description) => new(type) { Name = name, Description = description };

    private static NonNullGraphType NonNull(IGraphType type) => new(type);

    private static NonNullGraphType ListOf(IGraphType item) => NonNull(new ListGraphType(NonNull(item)));
}
