using System.Data.Common;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Writes the rows of one entity by prepared statements, with the columns and conversions of the model.</summary>
internal sealed class Table<TRow> where TRow : class
{
    private readonly List<Column> _columns;
    private readonly object?[] _values;
    private readonly IProperty _id;
    private readonly DbConnection _connection;
    private readonly Statement _insert;
    private readonly Statement _update;
    private readonly Statement _delete;

    public Table(KnowledgeContext context, Statements statements)
    {
        var entity = context.Model.FindEntityType(typeof(TRow))!;
        var table = entity.GetTableName();
        _connection = context.Database.GetDbConnection();
        _id = entity.FindPrimaryKey()!.Properties[0];
        _columns = [.. Columns(entity, row => row), .. entity.GetNavigations().Where(n => n.TargetEntityType.IsOwned()).SelectMany(Columns)];
        _values = new object?[_columns.Count + 1];
        var id = $"${_values.Length}";
        _insert = statements.Prepare(
            $"""INSERT INTO "{table}" ({Join(", ", (name, _) => name)}) VALUES ({Join(", ", (_, value) => value)})""", _columns.Count);
        // The database compares: a row that is the same is not written, and its triggers do not run.
        _update = statements.Prepare(
            $"""UPDATE "{table}" SET {Join(", ", (name, value) => $"{name} = {value}")} WHERE "Id" = {id} AND ({Join(" OR ", (name, value) => $"{name} IS NOT {value}")})""", _values.Length);
        _delete = statements.Prepare($"""DELETE FROM "{table}" WHERE "Id" = $1""", 1);
    }

    /// <summary>Adds the row and gives it its id.</summary>
    public void Insert(TRow row)
    {
        Fill(row);
        _insert.Execute(_values.AsSpan(0, _columns.Count));
        _id.PropertyInfo!.SetValue(row, _connection.LastInsertedId());
    }

    /// <summary>Brings the stored row to this one; false where it is the same already.</summary>
    public bool Update(TRow row)
    {
        Fill(row);
        return _update.Execute(_values) > 0;
    }

    public void Delete(TRow row) => _delete.Execute(_id.GetGetter().GetClrValue(row));

    private static IEnumerable<Column> Columns(IEntityType entity, Func<object, object?> part) =>
        from property in entity.GetProperties()
        let name = property.GetColumnName(StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value)
        where !property.IsPrimaryKey()
        let getter = property.GetGetter()
        let converter = property.GetTypeMapping().Converter
        select new Column(name!, row =>
            part(row) is { } owner && getter.GetClrValue(owner) is { } value ? converter is null ? value : converter.ConvertToProvider(value) : null);

    private static IEnumerable<Column> Columns(INavigation owned)
    {
        var getter = owned.GetGetter();
        return Columns(owned.TargetEntityType, getter.GetClrValue);
    }

    private void Fill(TRow row)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            _values[i] = _columns[i].Value(row);
        }

        _values[^1] = _id.GetGetter().GetClrValue(row);
    }

    private string Join(string separator, Func<string, string, string> part) =>
        string.Join(separator, _columns.Select((column, index) => part($"\"{column.Name}\"", $"${index + 1}")));

    private sealed record Column(string Name, Func<object, object?> Value);
}
