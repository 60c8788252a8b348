using System.Data.Common;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;

namespace KnowledgeApi.Graph.Planning;

/// <summary>What one level of an operation asks of an entity: the columns to read, and the slot of each field in a record.</summary>
internal sealed class Shape
{
    public const int IdSlot = 0;

    private readonly Dictionary<string, int> _slots = [];
    private readonly List<(int Column, int Slot, ValueKind Kind)> _reads = [];
    private readonly List<string> _columns = [];
    private readonly List<ReferencePlan> _references = [];
    private readonly List<ConnectionPlan> _connections = [];

    public Shape(GraphModel model, Selection selection, Entity entity, IEnumerable<SelectedField> fields)
    {
        Entity = entity;
        foreach (var selected in fields.Where(field => field.Name is not ("id" or "__typename" or "cursor" or "node")))
        {
            Add(model, selection, selected, entity[selected.Name]);
        }
    }

    public Entity Entity { get; }

    public IReadOnlyList<string> Columns => _columns;

    public IReadOnlyList<ReferencePlan> References => _references;

    public IReadOnlyList<ConnectionPlan> Connections => _connections;

    public int Size { get; private set; } = IdSlot + 1;

    /// <summary>Whether nothing is asked for that the key of a reference does not say.</summary>
    public bool IsIdAlone => Size == IdSlot + 1;

    /// <summary>The statement that reads records by a JSON array of their ids: the id, then the columns.</summary>
    public string SelectByIds => field ??=
        $"SELECT n.\"Id\"{string.Concat(_columns.Select(column => $", n.\"{column}\""))} FROM \"{Entity.Table}\" n WHERE n.\"Id\" IN (SELECT value FROM json_each(@p0))";

    public int SlotOf(string key) => _slots[key];

    public Cell[] Read(long id, DbDataReader reader, int firstColumn)
    {
        var record = new Cell[Size];
        record[IdSlot] = new(id);
        foreach (var (column, slot, kind) in _reads)
        {
            record[slot] = ColumnReader.Read(reader, firstColumn + column, kind);
        }

        return record;
    }

    /// <summary>The key of a part of a composite field.</summary>
    public static string PartKey(Composite composite, Column part) => $"{composite.Name}.{part.Name}";

    private void Add(GraphModel model, Selection selection, SelectedField selected, Field field)
    {
        switch (field)
        {
            case Column column:
                Read(selected.Key, column.Sql, column.Kind);
                break;
            case Composite composite:
                // The first part is always read: it tells whether there is a value at all.
                var parts = selection.Loads(selected.SelectionSets, composite.TypeName).Select(part => part.Name).ToHashSet();
                foreach (var part in composite.Parts.Where((part, i) => i == 0 || parts.Contains(part.Name)))
                {
                    Read(PartKey(composite, part), part.Sql, part.Kind);
                }

                break;
            case JsonList list:
                Read(selected.Key, list.Sql, ValueKind.Text);
                break;
            case Reference reference:
                var keySlot = Read(reference.ForeignKey, reference.ForeignKey, ValueKind.Int);
                _references.Add(new(new(model, selection, model.Nouns[reference.Target], selection.Loads(selected.SelectionSets, model.Nouns[reference.Target].Name)), Take(selected.Key), keySlot));
                break;
            case Connection connection:
                _connections.Add(new(model, selection, connection, selected, Take(selected.Key)));
                break;
        }
    }

    private int Take(string key) => _slots[key] = Size++;

    private int Read(string key, string sql, ValueKind kind)
    {
        if (_slots.TryGetValue(key, out var known))
        {
            return known;
        }

        var column = _columns.IndexOf(sql);
        if (column < 0)
        {
            column = _columns.Count;
            _columns.Add(sql);
        }

        var slot = Take(key);
        _reads.Add((column, slot, kind));
        return slot;
    }
}

/// <summary>A noun that records refer to by a foreign key.</summary>
/// <param name="Target">What is asked of it.</param>
/// <param name="Slot">Where it goes in the record.</param>
/// <param name="KeySlot">Where its id stands in the record.</param>
internal sealed record ReferencePlan(Shape Target, int Slot, int KeySlot);
