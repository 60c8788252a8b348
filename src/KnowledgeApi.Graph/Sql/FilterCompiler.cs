using KnowledgeApi.Graph.Declarations;
using Filter = System.Collections.Generic.IDictionary<string, object?>;

namespace KnowledgeApi.Graph.Sql;

/// <summary>
/// Compiles filter inputs to conditions. Missing values make a condition false, and negation makes it true:
/// every condition is two-valued to whoever filters.
/// </summary>
/// <param name="model">The nouns.</param>
/// <param name="parameters">The statement's.</param>
/// <param name="adapts">Whether the way to look for linked nodes is chosen by how many there are.</param>
internal sealed class FilterCompiler(GraphModel model, SqlParameters parameters, bool adapts = true)
{
    private readonly OperatorCompiler _operators = new(parameters);

    /// <summary>The condition that a field of a filter makes.</summary>
    private delegate string FieldCondition(string field, Filter filter, string path);

    /// <summary>The condition that a filter on an entity makes of a row.</summary>
    public string OnEntity(Entity entity, Row row, Filter filter, string path) => Combine(filter, path, (field, value, at) =>
        field == "id" ? _operators.OnId(row.Id, entity, value, at) : OnField(entity[field], row, value, at));

    /// <summary>The condition that a filter on a connection makes of a link row and the node behind it.</summary>
    public string OnLink(Connection connection, LinkedRow row, Filter filter, string path) => Combine(filter, path, (field, value, at) =>
        field == "node" ? OnEntity(model.Nouns[connection.Node], row.Node, value, at) : OnEntity(connection.Edge!, row.Link, value, at));

    private static string Combine(Filter filter, string path, FieldCondition onField)
    {
        return Conditions.All(filter.Where(entry => entry.Value is not null).Select(entry => entry.Key switch
        {
            "and" => Conditions.All(Each(entry)),
            "or" => Conditions.Any(Each(entry)),
            "not" => Conditions.Not(Combine((Filter)entry.Value!, $"{path}.not", onField)),
            _ => onField(entry.Key, (Filter)entry.Value!, $"{path}.{entry.Key}"),
        }));

        IEnumerable<string> Each(KeyValuePair<string, object?> entry) =>
            ((IEnumerable<object?>)entry.Value!).Select((item, i) => Combine((Filter)item!, $"{path}.{entry.Key}.{i}", onField));
    }

    private string OnField(Field field, Row row, Filter value, string path) => field switch
    {
        Column column => _operators.Compile(() => row.Comparable(column), column.Kind, value, path),
        Composite composite => Conditions.All(value.Where(part => part.Value is not null).Select(part =>
            OnField(composite.Parts.First(column => column.Name == part.Key), row, (Filter)part.Value!, $"{path}.{part.Key}"))),
        JsonList list => new ItemQuantifiers(parameters, list, row).Compile(value, path),
        Reference reference => OnReference(reference, row, value, path),
        Connection connection => new LinkQuantifiers(model, parameters, adapts, connection, row).Compile(value, path),
        _ => throw new InvalidOperationException(field.Name),
    };

    private string OnReference(Reference reference, Row row, Filter value, string path)
    {
        var target = model.Nouns[reference.Target];
        var key = row[reference.ForeignKey];
        var other = new Row(parameters.NextAlias(), key);
        var condition = OnEntity(target, other, value, path);
        return other.IsUsed
            ? $"EXISTS (SELECT 1 FROM \"{target.Table}\" {other.Alias} WHERE {other.Alias}.\"Id\" = {key} AND {condition})"
            : Conditions.All([$"{key} IS NOT NULL", condition]);
    }
}
