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
    private readonly QuantifierCompiler _quantifiers = new(parameters);

    /// <summary>The condition that a filter on an entity makes of the row called <paramref name="alias"/>.</summary>
    public string OnEntity(Entity entity, string alias, Filter filter, string path) =>
        OnEntity(entity, alias, $"{alias}.\"Id\"", filter, path);

    /// <summary>The condition that a filter on a connection makes of a link row and the node behind it.</summary>
    public string OnLink(Connection connection, string link, string node, Filter filter, string path) => Combine(
        filter,
        path,
        (name, value, at) => name == "node"
            ? OnEntity(Node(connection), node, $"{link}.\"{connection.Source.NodeColumn}\"", value, at)
            : OnEntity(connection.Edge!, link, value, at),
        inner => at => OnLink(connection, link, node, inner, at));

    private string OnEntity(Entity entity, string alias, string id, Filter filter, string path) => Combine(
        filter,
        path,
        (name, value, at) => name == "id" ? _operators.OnId(id, entity, value, at) : OnField(entity[name], alias, value, at),
        inner => at => OnEntity(entity, alias, id, inner, at));

    private static string Combine(
        Filter filter, string path, Func<string, Filter, string, string> onField, Func<Filter, Func<string, string>> again)
    {
        return Conditions.All(filter.Where(entry => entry.Value is not null).Select(entry => entry.Key switch
        {
            "and" => Conditions.All(Each(entry)),
            "or" => Conditions.Any(Each(entry)),
            "not" => Conditions.Not(again((Filter)entry.Value!)($"{path}.not")),
            _ => onField(entry.Key, (Filter)entry.Value!, $"{path}.{entry.Key}"),
        }));

        IEnumerable<string> Each(KeyValuePair<string, object?> entry) =>
            ((IEnumerable<object?>)entry.Value!).Select((item, i) => again((Filter)item!)($"{path}.{entry.Key}.{i}"));
    }

    private string OnField(Field field, string alias, Filter value, string path) => field switch
    {
        Column column => _operators.Compile(column.Comparable(alias), column.Kind, value, path),
        Composite composite => Conditions.All(value.Where(part => part.Value is not null).Select(part =>
            OnField(composite.Parts.First(column => column.Name == part.Key), alias, (Filter)part.Value!, $"{path}.{part.Key}"))),
        JsonList list => OnJsonList(list, alias, value, path),
        Reference reference => OnReference(reference, alias, value, path),
        Connection connection => OnConnection(connection, alias, value, path),
        _ => throw new InvalidOperationException(field.Name),
    };

    private string OnReference(Reference reference, string alias, Filter value, string path)
    {
        var target = model.Nouns[reference.Target];
        var (row, key) = (parameters.NextAlias(), $"{alias}.\"{reference.ForeignKey}\"");
        var condition = OnEntity(target, row, key, value, path);
        return condition.Contains($"{row}.", StringComparison.Ordinal)
            ? $"EXISTS (SELECT 1 FROM \"{target.Table}\" {row} WHERE {row}.\"Id\" = {key} AND {condition})"
            : Conditions.All([$"{key} IS NOT NULL", condition]);
    }

    private string OnJsonList(JsonList list, string alias, Filter value, string path)
    {
        var item = parameters.NextAlias();
        string Member(Column member) => member.Kind == ValueKind.Text ? $"fold({item}.value ->> '{member.Sql}')" : $"{item}.value ->> '{member.Sql}'";
        string OnItem(Filter filter, string at) => list.ItemType is null
            ? _operators.Compile($"fold({item}.value)", ValueKind.Text, filter, at)
            : Conditions.All(filter.Where(part => part.Value is not null).Select(part =>
            {
                var member = list.Members.First(column => column.Name == part.Key);
                return _operators.Compile(Member(member), member.Kind, (Filter)part.Value!, $"{at}.{part.Key}");
            }));
        return _quantifiers.Compile(value, path, (_, exists, _) => exists, OnItem, condition => ($"json_each({alias}.\"{list.Sql}\") {item}", condition));
    }

    private string OnConnection(Connection connection, string alias, Filter value, string path)
    {
        var source = connection.Source;
        var (link, node) = (parameters.NextAlias(), parameters.NextAlias());
        var isNodeTable = source is TableSource { IsNodeTable: true };
        var (from, where) = source.Rows(link, $"= {alias}.\"Id\"");
        string Some(Filter filter, string exists, string at) =>
            adapts && source is TableSource table && !isNodeTable && Indexed(connection, node, filter, at) is { } indexed
                ? FewOrMany.Match(table, alias, link, node, Node(connection), indexed, OnFewLinks(connection, link, node, filter, at), exists)
                : exists;
        return _quantifiers.Compile(
            value,
            path,
            Some,
            (filter, at) => OnLink(connection, link, isNodeTable ? link : node, filter, at),
            condition => (
                condition.Contains($"{node}.") ? $"{from} CROSS JOIN \"{model.Nouns[connection.Node].Table}\" {node}" : from,
                Conditions.All(
                [
                    where ?? Conditions.True,
                    condition.Contains($"{node}.") ? $"{node}.\"Id\" = {link}.\"{source.NodeColumn}\"" : Conditions.True,
                    condition,
                ])));
    }

    /// <summary>The same of few rows, behind which nothing adapts: else each level would double the statement's length.</summary>
    private string OnFewLinks(Connection connection, string link, string node, Filter filter, string path) =>
        new FilterCompiler(model, parameters, adapts: false).OnLink(connection, link, node, filter, path);

    /// <summary>What the filter asks of the node that an index finds; null where there is nothing of the kind.</summary>
    private string? Indexed(Connection connection, string node, Filter filter, string path)
    {
        var fields = filter.TryGetValue("node", out var value) && value is Filter all ? all : new Dictionary<string, object?>();
        var conditions = fields
            .Where(entry => entry.Key == "id" || Node(connection).Fields.FirstOrDefault(field => field.Name == entry.Key) is Column { FoldedSql: not null })
            .Where(entry => entry.Value is Filter operators && operators.Keys.Any(name => name is "eq" or "in" or "startsWith"))
            .Select(entry => OnEntity(Node(connection), node, new Dictionary<string, object?> { [entry.Key] = entry.Value }, $"{path}.node"))
            .ToList();
        return conditions.Count > 0 ? Conditions.All(conditions) : null;
    }

    private Entity Node(Connection connection) => model.Nouns[connection.Node];
}
