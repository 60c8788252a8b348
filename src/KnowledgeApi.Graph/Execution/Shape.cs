using System.Collections.Concurrent;
using System.Data.Common;
using GraphQLParser.AST;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Execution;

/// <summary>What one level of a query asks of an entity: the columns to read, and the slot of each field in a record.</summary>
internal sealed class Shape
{
    private readonly Dictionary<string, int> _slots = [];
    private readonly ConcurrentDictionary<GraphQLField, int> _slotsByField = new(ReferenceEqualityComparer.Instance);
    private readonly List<Action<DbDataReader, int, object?[]>> _readers = [];

    public Shape(Entity entity, IReadOnlyList<SelectedField> fields)
    {
        Entity = entity;
        foreach (var selected in fields.Where(field => field.Name is not ("id" or "__typename" or "cursor" or "node")))
        {
            Add(selected, entity[selected.Name]);
        }
    }

    public Entity Entity { get; }

    public List<string> Columns { get; } = [];

    public List<(Reference Reference, SelectedField Field, int Slot, int KeySlot)> References { get; } = [];

    public List<(Connection Connection, SelectedField Field, int Slot)> Connections { get; } = [];

    public int Size { get; private set; }

    public int SlotOf(string name) => _slots[name];

    public int SlotOf(GraphQLField field) => _slotsByField.GetOrAdd(field, f => _slots[FieldKey.Of(f)]);

    public Record Read(long id, DbDataReader reader, int ordinal)
    {
        var values = new object?[Size];
        foreach (var read in _readers)
        {
            read(reader, ordinal, values);
        }

        return new(this, id, values);
    }

    private void Add(SelectedField selected, Field field)
    {
        var slot = _slots[selected.Key] = Size++;
        switch (field)
        {
            case Column column:
                Read(column, slot);
                break;
            case Composite composite:
                ReadComposite(composite, slot);
                break;
            case JsonList list:
                var json = ColumnAt(list.Sql);
                _readers.Add((reader, ordinal, values) => values[slot] = JsonListReader.Read(list, reader.GetString(ordinal + json)));
                break;
            case Reference reference:
                var key = ColumnAt(reference.ForeignKey);
                var keySlot = Size++;
                _readers.Add((reader, ordinal, values) => values[keySlot] = reader.IsDBNull(ordinal + key) ? null : reader.GetInt64(ordinal + key));
                References.Add((reference, selected, slot, keySlot));
                break;
            case Connection connection:
                Connections.Add((connection, selected, slot));
                break;
        }
    }

    private void Read(Column column, int slot)
    {
        var at = ColumnAt(column.Sql);
        _readers.Add((reader, ordinal, values) => values[slot] = ColumnReader.Read(reader, ordinal + at, column.Kind));
    }

    private void ReadComposite(Composite composite, int slot)
    {
        var at = composite.Parts.Select(part => ColumnAt(part.Sql)).ToArray();
        _readers.Add((reader, ordinal, values) => values[slot] = reader.IsDBNull(ordinal + at[0])
            ? null
            : composite.Parts.Select((part, i) => ColumnReader.Read(reader, ordinal + at[i], part.Kind)).ToArray());
    }

    private int ColumnAt(string sql)
    {
        var at = Columns.IndexOf(sql);
        if (at < 0)
        {
            at = Columns.Count;
            Columns.Add(sql);
        }

        return at;
    }
}
