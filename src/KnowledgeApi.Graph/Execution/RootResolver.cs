using GraphQL;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Resolves the fields of the root by loading all that is asked for below them.</summary>
internal sealed class RootResolver(GraphModel model, ConnectionArguments arguments)
{
    private const int MostIds = 100;

    public Task<Page> PageAsync(IResolveFieldContext context, Connection connection) =>
        LoadAsync(context, (loader, selection) => loader.PageAsync(connection, Field(context)));

    public async Task<Record?> NounAsync(IResolveFieldContext context, Entity noun)
    {
        var id = context.GetArgument<string>("id");
        var (name, key) = Parse(id, $"{context.FieldAst.Name.StringValue}.id");
        return name == noun.Name
            ? await RecordAsync(context, noun, key)
            : throw new ArgumentError("INVALID_ID", $"{context.FieldAst.Name.StringValue}.id", $"'{id}' is the id of a {name}, not of a {noun.Name}.");
    }

    public async Task<Record?> NodeAsync(IResolveFieldContext context)
    {
        var (name, key) = Parse(context.GetArgument<string>("id"), "node.id");
        return await RecordAsync(context, Noun(name), key);
    }

    public async Task<IReadOnlyList<Record?>> NodesAsync(IResolveFieldContext context)
    {
        var ids = context.GetArgument<List<string>>("ids");
        if (ids.Count > MostIds)
        {
            throw new ArgumentError("TOO_MANY_IDS", "nodes.ids", $"'nodes.ids' has {ids.Count} ids; it may have {MostIds}.");
        }

        var wanted = ids.Select((id, i) => Parse(id, $"nodes.ids.{i}")).ToList();
        var found = new Dictionary<(string, long), Record>();
        foreach (var group in wanted.Distinct().GroupBy(id => id.Noun, id => id.Id))
        {
            foreach (var (id, record) in await RecordsAsync(context, Noun(group.Key), [.. group]))
            {
                found[(group.Key, id)] = record;
            }
        }

        return [.. wanted.Select(id => found.GetValueOrDefault(id))];
    }

    public Task<Record?> ArticleByUrlAsync(IResolveFieldContext context, Entity article)
    {
        var url = context.GetArgument<string>("url");
        var sql = $"""
            SELECT n."Id" FROM "{article.Table}" n WHERE n."{nameof(Article.CanonicalUrl)}" = @p0
            UNION ALL SELECT n."Id" FROM "{article.Table}" n WHERE n."{nameof(Article.Url)}" = @p0 LIMIT 1
            """;
        return Pool(context).UseAsync(
            async database =>
            {
                long? id = null;
                await database.ReadAsync(new Statement(sql, [url]), reader => id = reader.GetInt64(0), context.CancellationToken);
                return id is { } key ? await RecordAsync(context, article, key) : null;
            },
            context.CancellationToken);
    }

    private async Task<Record?> RecordAsync(IResolveFieldContext context, Entity noun, long id) =>
        (await RecordsAsync(context, noun, [id])).GetValueOrDefault(id);

    private Task<Dictionary<long, Record>> RecordsAsync(IResolveFieldContext context, Entity noun, IReadOnlyList<long> ids) =>
        LoadAsync(context, (loader, selection) => loader.RecordsAsync(noun, selection.Fields(Field(context).SelectionSets, noun.Name), ids));

    private Task<T> LoadAsync<T>(IResolveFieldContext context, Func<Loader, Selection, Task<T>> load) => Pool(context).UseAsync(
        database =>
        {
            var selection = new Selection(context);
            return load(new Loader(model, arguments, selection, database), selection);
        },
        context.CancellationToken);

    private static ReadConnections Pool(IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<ReadConnections>();

    private static SelectedField Field(IResolveFieldContext context) =>
        new("", context.FieldAst.Name.StringValue, context.FieldAst, [context.FieldAst.SelectionSet!]);

    private Entity Noun(string name) => model.Nouns.Values.First(noun => noun.Name == name);

    private (string Noun, long Id) Parse(string id, string path) =>
        GlobalId.TryParse(id) is { } parsed && model.Nouns.Values.Any(noun => noun.Name == parsed.Noun)
            ? parsed
            : throw new ArgumentError("INVALID_ID", path, $"'{path}' is not an id of this API.");
}
