using GraphQLParser.AST;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Compilation;

/// <summary>Compiles what is selected of nouns and links to expressions that write it as JSON.</summary>
internal sealed class AnswerCompiler
{
    private readonly GraphModel _model;
    private readonly Selection _selection;
    private readonly ConnectionCompiler _connections;

    public AnswerCompiler(GraphModel model, Selection selection, FieldArguments arguments)
    {
        (_model, _selection) = (model, selection);
        _connections = new(model, selection, arguments, this);
    }

    public SqlParameters Parameters { get; } = new();

    public IReadOnlyList<ConnectionUse> Uses => _connections.Uses;

    public IReadOnlyList<PageBounds> Pages => _connections.Pages;

    /// <summary>The statement of a list at the root: one row, one column.</summary>
    public StatementText Root(Connection connection, GraphQLField field)
    {
        var json = _connections.Compile(connection, null, new("", field, [field.SelectionSet!]));
        return new($"SELECT {json}", Parameters.Values);
    }

    /// <summary>The statement of nouns by a JSON array of their ids: a row for each that exists, its id and itself.</summary>
    public StatementText Root(Entity noun, GraphQLField field)
    {
        var row = new Row(Parameters.NextAlias());
        var ids = Parameters.Add(values => values.Root[0]);
        var json = Noun(noun, row, [field.SelectionSet!]);
        return new(
            $"SELECT {row.Id}, {json} FROM \"{noun.Table}\" {row.Alias} WHERE {row.Id} IN (SELECT value FROM json_each({ids}))",
            Parameters.Values);
    }

    public string Noun(Entity noun, Row row, IEnumerable<GraphQLSelectionSet> sets) =>
        Json.Object([.. _selection.Fields(sets, noun.Name).Select(field => (field.ResponseName, Field(noun, row, field)))]);

    /// <summary>One field of a noun or of a link.</summary>
    public string Field(Entity entity, Row row, SelectedField field) => field.Name switch
    {
        "__typename" => Json.Text(entity.Name),
        "id" => Json.GlobalId(entity.Name, row.Id),
        _ => entity[field.Name] switch
        {
            Column column => Json.Scalar(column.Kind, row[column.Sql]),
            Composite composite => Composite(composite, row, field),
            JsonList list => List(list, row[list.Sql], field),
            Reference reference => Reference(reference, row, field),
            Connection connection => _connections.Compile(connection, row.Id, field),
            var other => throw new InvalidOperationException(other.Name),
        },
    };

    private string Composite(Composite composite, Row row, SelectedField field)
    {
        var parts = _selection.Fields(field.SelectionSets, composite.Type.Name).Select(part => (part.ResponseName, part.Name == "__typename"
            ? Json.Text(composite.Type.Name)
            : composite.Parts.Where(column => column.Name == part.Name).Select(column => Json.Scalar(column.Kind, row[column.Sql])).First()));
        return Json.Unless(row[composite.Parts[0].Sql], Json.Object([.. parts]));
    }

    private string List(JsonList list, string sql, SelectedField field)
    {
        if (list.ItemType is null)
        {
            return $"json({sql})";
        }

        var item = Parameters.NextAlias();
        var members = _selection.Fields(field.SelectionSets, list.ItemType).Select(member => (member.ResponseName, member.Name == "__typename"
            ? Json.Text(list.ItemType)
            : $"{item}.value ->> '{list.Members.First(column => column.Name == member.Name).Sql}'"));
        return $"(SELECT json_group_array({Json.Object([.. members])}) FROM json_each({sql}) {item})";
    }

    private string Reference(Reference reference, Row row, SelectedField field)
    {
        var (target, alias) = (_model.Nouns[reference.Target], Parameters.NextAlias());
        var key = row[reference.ForeignKey];
        var noun = new Row(alias, key);
        var json = Noun(target, noun, field.SelectionSets);
        return noun.IsUsed ? $"(SELECT {json} FROM \"{target.Table}\" {alias} WHERE {alias}.\"Id\" = {key})" : Json.Unless(key, json);
    }
}
