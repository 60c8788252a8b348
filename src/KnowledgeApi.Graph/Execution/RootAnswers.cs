using System.Text.Json;
using GraphQL;
using KnowledgeApi.Graph.Answers;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Answers the fields of the root: loads all that is asked for below them, ready to be written.</summary>
internal sealed class RootAnswers(GraphModel model, ArgumentDefinitions definitions)
{
    private const int MostIds = 100;

    private readonly PlanCache<Connection, (ConnectionPlan Plan, Writer<Page> Write)> _pages = new((selection, field, connection) =>
    {
        var selected = new SelectedField("", field, [field.SelectionSet!]);
        var plan = new ConnectionPlan(model, selection, connection, selected, slot: 0);
        return (plan, new NounWriters(selection).Of(plan, selected.SelectionSets));
    });

    private readonly PlanCache<Entity, (Shape Shape, Writer<Cell[]> Write)> _records = new((selection, field, noun) =>
    {
        var shape = new Shape(model, selection, noun, selection.Loads([field.SelectionSet!], noun.Name));
        return (shape, new NounWriters(selection).Of(shape, [field.SelectionSet!]));
    });

    public async Task<Answer?> PageAsync(IResolveFieldContext context, Connection connection)
    {
        var (plan, write) = _pages.Of(context, connection);
        var page = await LoadAsync(context, loader => loader.PageAsync(plan));
        return new(json => write(json, page));
    }

    public async Task<Answer?> NounAsync(IResolveFieldContext context, Entity noun)
    {
        var id = context.GetArgument<string>("id");
        var path = $"{context.FieldDefinition.Name}.id";
        var (name, key) = Parse(id, path);
        return name == noun.Name
            ? await RecordAsync(context, noun, key)
            : throw new ArgumentError("INVALID_ID", path, $"'{id}' is the id of a {name}, not of a {noun.Name}.");
    }

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
        var writes = new Dictionary<(string Noun, long Id), Action<Utf8JsonWriter>>();
        foreach (var group in wanted.Distinct().GroupBy(id => id.Noun, id => id.Id))
        {
            var (shape, write) = _records.Of(context, Noun(group.Key));
            foreach (var (id, record) in await LoadAsync(context, loader => loader.RecordsAsync(shape, [.. group])))
            {
                writes[(group.Key, id)] = json => write(json, record);
            }
        }

        return new(json =>
        {
            json.WriteStartArray();
            wanted.ForEach(id => writes.GetValueOrDefault(id, static json => json.WriteNullValue())(json));
            json.WriteEndArray();
        });
    }

    public async Task<Answer?> ArticleByUrlAsync(IResolveFieldContext context, Entity article)
    {
        var url = context.GetArgument<string>("url");
        return await Pool(context).UseAsync(database => ArticleAddress.FindAsync(database, url, context.CancellationToken), context.CancellationToken) is { } id
            ? await RecordAsync(context, article, id)
            : null;
    }

    private async Task<Answer?> RecordAsync(IResolveFieldContext context, Entity noun, long id)
    {
        var (shape, write) = _records.Of(context, noun);
        var found = await LoadAsync(context, loader => loader.RecordsAsync(shape, [id]));
        return found.TryGetValue(id, out var record) ? new(json => write(json, record)) : null;
    }

    private Task<T> LoadAsync<T>(IResolveFieldContext context, Func<Loader, Task<T>> load)
    {
        var arguments = new FieldArguments(definitions, context.ExecutionContext.ArgumentValues, context.Document, context.Variables);
        return Pool(context).UseAsync(database => load(new(database, arguments, context.CancellationToken)), context.CancellationToken);
    }

    private static ReadConnections Pool(IResolveFieldContext context) => context.RequestServices!.GetRequiredService<ReadConnections>();

    private Entity Noun(string name) => model.Nouns.Values.First(noun => noun.Name == name);

    private (string Noun, long Id) Parse(string id, string path) =>
        GlobalId.TryParse(id) is { } parsed && model.Nouns.Values.Any(noun => noun.Name == parsed.Noun)
            ? parsed
            : throw new ArgumentError("INVALID_ID", path, $"'{path}' is not an id of this API.");
}
