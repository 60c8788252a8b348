using System.Text.Json;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Planning;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Execution;

/// <summary>
/// Loads what a root field asks for, level by level: one statement per relationship and level, whatever the number
/// of parents, and one more where a total count is asked for.
/// </summary>
internal sealed class Loader(ReadConnection database, FieldArguments arguments, CancellationToken cancellationToken)
{
    public async Task<Page> PageAsync(ConnectionPlan plan) => (await PagesAsync(plan, null)).Values.Single();

    /// <summary>The records of these ids, those that exist.</summary>
    public async Task<Dictionary<long, Cell[]>> RecordsAsync(Shape shape, IReadOnlyList<long> ids)
    {
        var records = new Dictionary<long, Cell[]>(ids.Count);
        await database.ReadAsync(
            new(shape.SelectByIds, [JsonSerializer.Serialize(ids)]),
            reader => records.Add(reader.GetInt64(0), shape.Read(reader.GetInt64(0), reader, 1)),
            cancellationToken);
        await FillAsync(shape, [.. records.Values]);
        return records;
    }

    private async Task<Dictionary<long, Page>> PagesAsync(ConnectionPlan plan, IReadOnlyList<long>? parents)
    {
        var page = PageArguments.Of(plan.Connection.Name, arguments.Of(plan.Ast, plan.Connection));
        var query = plan.Query.Of(page);
        var pages = (parents ?? [0]).ToDictionary(parent => parent, _ => new Page(query.Scope));
        if (plan.WantsRows)
        {
            await ReadRowsAsync(plan, query, page, parents, pages);
            await FillAsync(plan.Node, [.. pages.Values.SelectMany(each => each.Edges, (_, edge) => edge.Node)]);
            await FillAsync(plan.Link, [.. pages.Values.SelectMany(each => each.Edges, (_, edge) => edge.Link)]);
        }

        if (plan.WantsTotalCount)
        {
            await database.ReadAsync(
                query.Counts(parents), reader => pages[reader.IsDBNull(0) ? 0 : reader.GetInt64(0)].TotalCount = reader.GetInt64(1), cancellationToken);
        }

        return pages;
    }

    private async Task ReadRowsAsync(
        ConnectionPlan plan, PageQuery query, PageArguments arguments, IReadOnlyList<long>? parents, Dictionary<long, Page> pages)
    {
        await database.ReadAsync(
            query.Rows(parents, arguments),
            reader =>
            {
                var keys = plan.WantsCursors ? new object?[query.Keys.Count] : null;
                for (var i = 0; i < keys?.Length; i++)
                {
                    keys[i] = ColumnReader.ReadKey(reader, PageQuery.FirstSortKey + i, query.Keys[i].Kind);
                }

                pages[parents is null ? 0 : reader.GetInt64(0)].Edges.Add(new(
                    plan.Link.Read(reader.GetInt64(1), reader, query.FirstLinkColumn), plan.Node.Read(reader.GetInt64(2), reader, query.FirstNodeColumn), keys));
            },
            cancellationToken);
        foreach (var page in pages.Values)
        {
            page.Finish(arguments);
        }
    }

    private async Task FillAsync(Shape shape, IReadOnlyList<Cell[]> records)
    {
        if (records.Count == 0)
        {
            return;
        }

        foreach (var reference in shape.References)
        {
            await FillReferenceAsync(records, reference);
        }

        foreach (var connection in shape.Connections)
        {
            var pages = await PagesAsync(connection, [.. records.Select(record => record[Shape.IdSlot].Number).Distinct()]);
            foreach (var record in records)
            {
                record[connection.Slot] = new(pages[record[Shape.IdSlot].Number]);
            }
        }
    }

    private async Task FillReferenceAsync(IReadOnlyList<Cell[]> records, ReferencePlan reference)
    {
        var ids = records.Where(record => !record[reference.KeySlot].IsMissing).Select(record => record[reference.KeySlot].Number).Distinct().ToList();
        if (ids.Count == 0)
        {
            return;
        }

        var found = reference.Target.IsIdAlone ? ids.ToDictionary(id => id, id => new[] { new Cell(id) }) : await RecordsAsync(reference.Target, ids);
        foreach (var record in records)
        {
            var key = record[reference.KeySlot];
            record[reference.Slot] = key.IsMissing ? default : new(found.GetValueOrDefault(key.Number));
        }
    }
}
