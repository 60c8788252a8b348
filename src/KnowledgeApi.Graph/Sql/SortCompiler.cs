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
            "node" when connection.Source.ParentColumn is not null => OnEntity(Node(connection), "node", entry.Value!, row => row.Node, connection),
            "edge" when connection.Edge is not null => OnEntity(connection.Edge, "edge", entry.Value!, row => row.Link, null),
            _ => OnField(Node(connection)[entry.Key], entry.Key, entry.Value!, row => row.Node, connection),
        }).ToList();
        if (keys.Count == 0)
        {
            keys.AddRange(Default(connection));
        }

        var id = connection.Source.IdColumn;
        var descending = keys.Count > 0 && keys[^1].Descending;
        keys.Add(new("id", ValueKind.Int, descending, false, row => row.Link[id]));
        return keys;
    }

    private Entity Node(Connection connection) => model.Nouns[connection.Node];

    private IEnumerable<SortKey> Default(Connection connection)
    {
        if (connection.Source is PathSource)
        {
            yield return new("articleCount", ValueKind.Int, true, false, row => row.Link["ArticleCount"]);
        }
        else if (connection.Order is { } order)
        {
            yield return OnCopy(connection, order.NodeField, true) ?? OnRootColumn(connection, order.NodeField);
        }
    }

    private SortKey OnRootColumn(Connection connection, string field)
    {
        var column = (Column)Node(connection)[field];
        return new(field, column.Kind, true, column.IsNullable, row => row.Node.Comparable(column));
    }

    private static SortKey? OnCopy(Connection connection, string field, bool descending) =>
        connection.Order is { LinkCopy: { } copy } order && order.NodeField == field
            ? new(field, ValueKind.DateTime, descending, false, row => row.Link[copy])
            : null;

    private IEnumerable<SortKey> OnEntity(Entity entity, string name, object value, Func<LinkedRow, Row> part, Connection? copies) =>
        ((Input)value).Where(entry => entry.Value is not null)
        .SelectMany(entry => OnField(entity[entry.Key], $"{name}.{entry.Key}", entry.Value!, part, copies));

    /// <param name="field">The field.</param>
    /// <param name="name">What the client called it, with all that it stands in.</param>
    /// <param name="value">The direction, or the directions of its parts.</param>
    /// <param name="part">The row that has the field.</param>
    /// <param name="copies">The connection whose link rows may have a copy of it.</param>
    private IEnumerable<SortKey> OnField(Field field, string name, object value, Func<LinkedRow, Row> part, Connection? copies)
    {
        switch (field)
        {
            case Column column:
                var descending = IsDescending(value);
                return [(copies is null ? null : OnCopy(copies, column.Name, descending))
                    ?? new SortKey(name, column.Kind, descending, column.IsNullable, row => part(row).Comparable(column))];
            case Composite composite:
                return ((Input)value).Where(entry => entry.Value is not null).Select(entry => OnPart(composite, entry, name, part, copies));
            case Reference reference:
                return OnReference(reference, name, (Input)value, part);
            case Connection connection:
                return [OnCount(connection, name, IsDescending(((Input)value)["count"]), part)];
            default:
                throw new InvalidOperationException(field.Name);
        }
    }

    private static SortKey OnPart(
        Composite composite, KeyValuePair<string, object?> entry, string name, Func<LinkedRow, Row> part, Connection? copies)
    {
        var column = composite.Parts.First(candidate => candidate.Name == entry.Key);
        var descending = IsDescending(entry.Value);
        return (copies is null ? null : OnCopy(copies, $"{composite.Name}.{column.Name}", descending))
            ?? new SortKey($"{name}.{column.Name}", column.Kind, descending, true, row => part(row).Comparable(column));
    }

    private IEnumerable<SortKey> OnReference(Reference reference, string name, Input value, Func<LinkedRow, Row> part)
    {
        var target = model.Nouns[reference.Target];
        var alias = "r" + name.Count(character => character == '.');
        return value.Where(entry => entry.Value is not null)
            .SelectMany(entry => OnField(target[entry.Key], $"{name}.{entry.Key}", entry.Value!, _ => new(alias), null))
            .Select(key => key with
            {
                IsNullable = true,
                Sql = row =>
                    $"(SELECT {key.Sql(row)} FROM \"{target.Table}\" {alias} WHERE {alias}.\"Id\" = {part(row)[reference.ForeignKey]})",
            });
    }

    private static SortKey OnCount(Connection connection, string name, bool descending, Func<LinkedRow, Row> part) => new(
        name,
        ValueKind.Int,
        descending,
        false,
        row =>
        {
            var (from, where) = connection.Source.Rows("c", $"= {part(row)["Id"]}");
            return $"(SELECT COUNT(*) FROM {from}{(where is null ? "" : " WHERE " + where)})";
        });

    private static bool IsDescending(object? direction) => (string?)direction == "DESC";
}
