using KnowledgeApi.Graph.Declarations;
using Input = System.Collections.Generic.IDictionary<string, object?>;

namespace KnowledgeApi.Graph.Sql;

/// <summary>Compiles an order to keys. A unique last key is always added, so that paging never skips or repeats.</summary>
internal sealed class SortCompiler(GraphModel model)
{
    public IReadOnlyList<SortKey> Compile(Connection connection, IEnumerable<Input> order)
    {
        var keys = order.SelectMany(item => item).Where(entry => entry.Value is not null).SelectMany(entry => entry.Key switch
        {
            "node" when connection.Source.ParentColumn is not null => OnEntity(Node(connection), "node", entry.Value!, link: false, connection),
            "edge" when connection.Edge is not null => OnEntity(connection.Edge, "edge", entry.Value!, link: true, connection),
            _ => OnField(Node(connection)[entry.Key], entry.Key, entry.Value!, (_, node) => node, connection),
        }).ToList();
        if (keys.Count == 0)
        {
            keys.AddRange(Default(connection));
        }

        var id = connection.Source.IdColumn;
        var descending = keys.Count > 0 && keys[^1].Descending;
        keys.Add(new("id", ValueKind.Int, descending, false, (link, _) => $"{link}.\"{id}\""));
        return keys;
    }

    private Entity Node(Connection connection) => model.Nouns[connection.Node];

    private IEnumerable<SortKey> Default(Connection connection)
    {
        if (connection.Source is PathSource)
        {
            yield return new("articleCount", ValueKind.Int, true, false, (link, _) => $"{link}.\"ArticleCount\"");
        }
        else if (connection.Order is { } order)
        {
            yield return OnCopy(connection, order.NodeField, true) ?? OnRootColumn(connection, order.NodeField);
        }
    }

    private SortKey OnRootColumn(Connection connection, string field)
    {
        var column = (Column)Node(connection)[field];
        return new(field, column.Kind, true, column.IsNullable, (_, node) => column.Comparable(node));
    }

    private static SortKey? OnCopy(Connection connection, string field, bool descending) =>
        connection.Order is { LinkCopy: { } copy } order && order.NodeField == field
            ? new(field, ValueKind.DateTime, descending, false, (link, _) => $"{link}.\"{copy}\"")
            : null;

    private IEnumerable<SortKey> OnEntity(Entity entity, string name, object value, bool link, Connection connection) =>
        ((Input)value).Where(entry => entry.Value is not null).SelectMany(entry => OnField(
            entity[entry.Key], $"{name}.{entry.Key}", entry.Value!, (l, n) => link ? l : n, link ? null : connection));

    private IEnumerable<SortKey> OnField(Field field, string name, object value, Func<string, string, string> row, Connection? copies)
    {
        switch (field)
        {
            case Column column:
                var descending = IsDescending(value);
                return [(copies is null ? null : OnCopy(copies, column.Name, descending))
                    ?? new SortKey(name, column.Kind, descending, column.IsNullable, (l, n) => column.Comparable(row(l, n)))];
            case Composite composite:
                return ((Input)value).Where(entry => entry.Value is not null).Select(entry => OnPart(composite, entry, name, row, copies));
            case Reference reference:
                return OnReference(reference, name, (Input)value, row);
            case Connection connection:
                return [OnCount(connection, name, IsDescending(((Input)value)["count"]), row)];
            default:
                throw new InvalidOperationException(field.Name);
        }
    }

    private static SortKey OnPart(
        Composite composite, KeyValuePair<string, object?> entry, string name, Func<string, string, string> row, Connection? copies)
    {
        var part = composite.Parts.First(column => column.Name == entry.Key);
        var descending = IsDescending(entry.Value);
        return (copies is null ? null : OnCopy(copies, $"{composite.Name}.{part.Name}", descending))
            ?? new SortKey($"{name}.{part.Name}", part.Kind, descending, true, (l, n) => part.Comparable(row(l, n)));
    }

    private IEnumerable<SortKey> OnReference(Reference reference, string name, Input value, Func<string, string, string> row)
    {
        var target = model.Nouns[reference.Target];
        var alias = "r" + name.Count(character => character == '.');
        return value.Where(entry => entry.Value is not null)
            .SelectMany(entry => OnField(target[entry.Key], $"{name}.{entry.Key}", entry.Value!, (_, _) => alias, null))
            .Select(key => key with
            {
                IsNullable = true,
                Sql = (l, n) =>
                    $"(SELECT {key.Sql(l, n)} FROM \"{target.Table}\" {alias} WHERE {alias}.\"Id\" = {row(l, n)}.\"{reference.ForeignKey}\")",
            });
    }

    private static SortKey OnCount(Connection connection, string name, bool descending, Func<string, string, string> row) => new(
        name,
        ValueKind.Int,
        descending,
        false,
        (l, n) =>
        {
            var (from, where) = connection.Source.Rows("c", $"= {row(l, n)}.\"Id\"");
            return $"(SELECT COUNT(*) FROM {from}{(where is null ? "" : " WHERE " + where)})";
        });

    private static bool IsDescending(object? direction) => (string?)direction == "DESC";
}
