using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Compilation;

/// <summary>Compiles what is selected of connections: their pages are read by a subquery, and written row by row.</summary>
internal sealed class ConnectionCompiler(GraphModel model, Selection selection, FieldArguments arguments, AnswerCompiler nouns)
{
    private readonly List<ConnectionUse> _uses = [];
    private readonly List<PageBounds> _pages = [];

    public IReadOnlyList<ConnectionUse> Uses => _uses;

    public IReadOnlyList<PageBounds> Pages => _pages;

    /// <param name="connection">The connection.</param>
    /// <param name="parent">The id of the row that it starts from; null at the root.</param>
    /// <param name="field">What is asked of it.</param>
    public string Compile(Connection connection, string? parent, SelectedField field)
    {
        var page = PageArguments.Of(connection.Name, arguments.Of(field.Ast));
        var order = RowOrder.Of(model, connection, page.Order, $"{page.Path}.order");
        var bounds = page.Bounds(order);
        _uses.Add(new(connection, field.Ast, order));
        _pages.Add(bounds);

        var source = new RowSource(model, connection, parent, page.Where, $"{page.Path}.where", nouns.Parameters);
        var fields = selection.Fields(field.SelectionSets, $"{connection.TypeName}Connection");
        var rows = new PageSql(source, order, bounds.Form, _uses.Count - 1, bounds.Backward || fields.Any(part => part.Name == "pageInfo"));
        return rows.Select(Json.Object([.. fields.Select(part => (part.ResponseName, Field(connection, rows, part)))]));
    }

    private string Field(Connection connection, PageSql rows, SelectedField field) => field.Name switch
    {
        "nodes" => rows.Array(Node(connection, rows, field)),
        "edges" => rows.Array(Object($"{connection.TypeName}Edge", field, part => Edge(connection, rows, part))),
        "pageInfo" => Object("PageInfo", field, part => PageInfo(rows, part)),
        "totalCount" => rows.Count(),
        _ => Json.Text($"{connection.TypeName}Connection"),
    };

    private string Edge(Connection connection, PageSql rows, SelectedField field) => field.Name switch
    {
        "cursor" => rows.Cursor(),
        "node" => Node(connection, rows, field),
        _ => nouns.Field(connection.Edge!, rows.Link, field),
    };

    private string Node(Connection connection, PageSql rows, SelectedField field) =>
        nouns.Noun(model.Nouns[connection.Node], rows.Node, field.SelectionSets);

    private static string PageInfo(PageSql rows, SelectedField field) => field.Name switch
    {
        "hasNextPage" => rows.HasNext(),
        "hasPreviousPage" => rows.HasPrevious(),
        "startCursor" => rows.FirstCursor(),
        _ => rows.LastCursor(),
    };

    private string Object(string type, SelectedField field, Func<SelectedField, string> value) =>
        Json.Object([.. selection.Fields(field.SelectionSets, type).Select(part =>
            (part.ResponseName, part.Name == "__typename" ? Json.Text(type) : value(part)))]);
}
