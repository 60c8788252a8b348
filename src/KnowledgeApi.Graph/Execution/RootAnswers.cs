using System.Data.Common;
using System.Text.Json;
using GraphQL;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Errors;
using KnowledgeApi.Graph.Ids;
using KnowledgeApi.Graph.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Answers the fields of the root, each with one statement whatever is asked for below it.</summary>
internal sealed class RootAnswers(GraphModel model)
{
    private const int MostIds = 100;
    private const int LongestUrl = 2048;

    private readonly StatementCache _statements = new(model);

    public async Task<Answer?> PageAsync(IResolveFieldContext context, Connection connection)
    {
        var statement = _statements.Of(context, connection);
        Answer? answer = null;
        await ReadAsync(context, statement, reader => answer = new(reader.GetFieldValue<byte[]>(0)));
        return answer;
    }

    public Task<Answer?> NounAsync(IResolveFieldContext context, Entity noun) =>
        RecordAsync(context, noun, GlobalId.Parse(context.GetArgument<string>("id"), noun, $"{context.FieldDefinition.Name}.id"));

    public async Task<Answer?> NodeAsync(IResolveFieldContext context)
    {
        var (name, key) = Parse(context.GetArgument<string>("id"), "node.id");
        return await RecordAsync(context, Noun(name), key);
    }

    public async Task<Answer?> NodesAsync(IResolveFieldContext context)
    {
        var ids = context.GetArgument<List<string>>("ids");
        if (ids.Count > MostIds)
        {
            throw new ArgumentError("TOO_MANY_IDS", "nodes.ids", $"'nodes.ids' has {ids.Count} ids; it may have {MostIds}.");
        }

        var wanted = ids.Select((id, i) => Parse(id, $"nodes.ids.{i}")).ToList();
        var found = new Dictionary<(string Noun, long Id), byte[]>();
        foreach (var group in wanted.Distinct().GroupBy(id => id.Noun, id => id.Id))
        {
            foreach (var (id, json) in await RecordsAsync(context, Noun(group.Key), [.. group]))
            {
                found[(group.Key, id)] = json;
            }
        }

        return Answer.Array(wanted.Select(id => found.GetValueOrDefault(id)));
    }

    public async Task<Answer?> ArticleByUrlAsync(IResolveFieldContext context, Entity article)
    {
        var url = context.GetArgument<string>("url");
        if (url.Length > LongestUrl)
        {
            throw new ArgumentError("STRING_TOO_LONG", "articleByUrl.url", $"'articleByUrl.url' may have {LongestUrl} characters at most.");
        }

        long? found = null;
        await ReadAsync(context, ArticleAddress.Find(url), reader => found = reader.GetInt64(0));
        return found is { } id ? await RecordAsync(context, article, id) : null;
    }

    /// <summary>Nouns by their ids, in that order.</summary>
    public async Task<Answer?> NounsAsync(IResolveFieldContext context, Entity noun, IReadOnlyList<long> ids)
    {
        var found = await RecordsAsync(context, noun, ids);
        return Answer.Array(ids.Where(found.ContainsKey).Select(id => found[id]));
    }

    private async Task<Answer?> RecordAsync(IResolveFieldContext context, Entity noun, long id) =>
        (await RecordsAsync(context, noun, [id])).TryGetValue(id, out var json) ? new(json) : null;

    private async Task<Dictionary<long, byte[]>> RecordsAsync(IResolveFieldContext context, Entity noun, IReadOnlyList<long> ids)
    {
        var records = await StoredAsync(context, noun, ids);
        if (records.Count < ids.Count && noun.Redirects is { } redirects)
        {
            await FollowAsync(context, noun, RedirectStatements.Find(redirects, ids.Where(id => !records.ContainsKey(id))), records);
        }

        return records;
    }

    /// <summary>Answers for nouns that went up in others with those others.</summary>
    private async Task FollowAsync(IResolveFieldContext context, Entity noun, Statement gone, Dictionary<long, byte[]> records)
    {
        var targets = new Dictionary<long, long>();
        await ReadAsync(context, gone, reader => targets.Add(reader.GetInt64(0), reader.GetInt64(1)));
        var others = targets.Count == 0 ? [] : await StoredAsync(context, noun, [.. targets.Values.Distinct()]);
        foreach (var (id, other) in targets)
        {
            if (others.TryGetValue(other, out var json))
            {
                records[id] = json;
            }
        }
    }

    private async Task<Dictionary<long, byte[]>> StoredAsync(IResolveFieldContext context, Entity noun, IReadOnlyList<long> ids)
    {
        var statement = _statements.Of(context, noun, JsonSerializer.Serialize(ids));
        var records = new Dictionary<long, byte[]>();
        await ReadAsync(context, statement, reader => records.Add(reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)));
        return records;
    }

    private static Task ReadAsync(IResolveFieldContext context, Statement statement, Action<DbDataReader> read) =>
        context.RequestServices!.GetRequiredService<ReadConnections>().ReadAsync(statement, read, context.CancellationToken);

    private Entity Noun(string name) => model.Nouns.Values.First(noun => noun.Name == name);

    private (string Noun, long Id) Parse(string id, string path) =>
        GlobalId.TryParse(id) is { } parsed && model.Nouns.Values.Any(noun => noun.Name == parsed.Noun)
            ? parsed
            : throw new ArgumentError("INVALID_ID", path, $"'{path}' is not an id of this API.");
}
