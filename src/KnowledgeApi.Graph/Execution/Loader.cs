using System.Text.Json;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Execution;

/// <summary>
/// Loads what a root field asks for, level by level: one statement per relationship and level, whatever the number
/// of parents, and one more where a total count is asked for.
/// </summary>
internal sealed class Loader(GraphModel model, ConnectionArguments definitions, Selection selection, ReadConnection database)
{
    private CancellationToken Cancellation => selection.CancellationToken;

    public async Task<Page> PageAsync(Connection connection, SelectedField field) =>
        (await PagesAsync(connection, field, null)).Values.Single();

    /// <summary>The records of these ids, those that exist.</summary>
    public async Task<Dictionary<long, Record>> RecordsAsync(Entity noun, IReadOnlyList<SelectedField> fields, IReadOnlyList<long> ids)
    {
        var shape = new Shape(noun, fields);
        var records = new Dictionary<long, Record>();
        var columns = string.Concat(shape.Columns.Select(column => $", n.\"{column}\""));
        var sql = $"SELECT n.\"Id\"{columns} FROM \"{noun.Table}\" n WHERE n.\"Id\" IN (SELECT value FROM json_each(@p0))";
        await database.ReadAsync(
            new(sql, [JsonSerializer.Serialize(ids)]),
            reader => records.Add(reader.GetInt64(0), shape.Read(reader.GetInt64(0), reader, 1)),
            Cancellation);
        await FillAsync(shape, records.Values);
        return records;
    }

    private async Task<Dictionary<long, Page>> PagesAsync(Connection connection, SelectedField field, IReadOnlyList<long>? parents)
    {
        var arguments = PageArguments.Of(connection.Name, selection.Arguments(field, definitions.Of(connection)));
        var wanted = new ConnectionSelection(selection, connection, model, field.SelectionSets);
        var query = new PageQuery(model, connection, arguments);
        var pages = (parents ?? [0]).ToDictionary(parent => parent, _ => new Page(query.Scope));
        if (wanted.WantsRows)
        {
            await ReadRowsAsync(query, parents, wanted, pages);
            Finish(pages.Values, arguments);
            await FillAsync(wanted.Node, pages.Values.SelectMany(page => page.Edges).Select(edge => edge.Node));
            await FillAsync(wanted.Link, pages.Values.SelectMany(page => page.Edges).Select(edge => edge.Link));
        }

        if (wanted.WantsTotalCount)
        {
            await database.ReadAsync(
                query.Counts(parents), reader => pages[reader.IsDBNull(0) ? 0 : reader.GetInt64(0)].TotalCount = reader.GetInt64(1), Cancellation);
        }

        return pages;
    }

    private Task ReadRowsAsync(PageQuery query, IReadOnlyList<long>? parents, ConnectionSelection wanted, Dictionary<long, Page> pages)
    {
        var linkAt = PageQuery.FirstSortKey + query.Keys.Count;
        var nodeAt = linkAt + wanted.Link.Columns.Count;
        return database.ReadAsync(
            query.Rows(parents, wanted.Link.Columns, wanted.Node.Columns),
            reader =>
            {
                var page = pages[reader.IsDBNull(0) ? 0 : reader.GetInt64(0)];
                var keys = query.Keys.Select((key, i) => ColumnReader.ReadKey(reader, PageQuery.FirstSortKey + i, key.Kind)).ToArray();
                page.Edges.Add(new(page, wanted.Link.Read(reader.GetInt64(1), reader, linkAt), wanted.Node.Read(reader.GetInt64(2), reader, nodeAt), keys));
            },
            Cancellation);
    }

    /// <summary>One row more than the page has been read: whether there is one tells of the next page.</summary>
    private static void Finish(IEnumerable<Page> pages, PageArguments arguments)
    {
        foreach (var page in pages)
        {
            var hasMore = page.Edges.Count > arguments.Size;
            if (hasMore)
            {
                page.Edges.RemoveAt(arguments.Size);
            }

            if (arguments.Backward)
            {
                page.Edges.Reverse();
            }

            page.HasNextPage = arguments.Backward ? arguments.Before is not null : hasMore;
            page.HasPreviousPage = arguments.Backward ? hasMore : arguments.After is not null;
        }
    }

    private async Task FillAsync(Shape shape, IEnumerable<Record> records)
    {
        if (shape.References.Count + shape.Connections.Count == 0)
        {
            return;
        }

        var all = records.ToList();
        if (all.Count == 0)
        {
            return;
        }

        foreach (var (reference, field, slot, keySlot) in shape.References)
        {
            await FillReferenceAsync(all, reference, field, slot, keySlot);
        }

        foreach (var (connection, field, slot) in shape.Connections)
        {
            var pages = await PagesAsync(connection, field, [.. all.Select(record => record.Id).Distinct()]);
            all.ForEach(record => record.Values[slot] = pages[record.Id]);
        }
    }

    private async Task FillReferenceAsync(List<Record> records, Reference reference, SelectedField field, int slot, int keySlot)
    {
        var ids = records.Select(record => record.Values[keySlot]).OfType<long>().Distinct().ToList();
        if (ids.Count == 0)
        {
            return;
        }

        var noun = model.Nouns[reference.Target];
        var fields = selection.Fields(field.SelectionSets, noun.Name);
        var found = fields.All(f => f.Name is "id" or "__typename")
            ? ids.ToDictionary(id => id, id => new Record(new(noun, []), id, []))
            : await RecordsAsync(noun, fields, ids);
        records.ForEach(record => record.Values[slot] = record.Values[keySlot] is long id ? found.GetValueOrDefault(id) : null);
    }
}
