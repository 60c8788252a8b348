using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQL.Validation;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeApi.Graph.Tests;

/// <summary>The real schema over a real database file; remembers the statements that each question made.</summary>
public sealed class TestGraph : IAsyncDisposable
{
    private static readonly GraphQLSerializer Serializer = new(settings => settings.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private readonly StatementLog _log = new();

    private TestGraph(TestDatabase database)
    {
        _database = database;
        _services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(_log).SetMinimumLevel(LogLevel.Debug))
            .AddKnowledgeData(database.Path)
            .AddKnowledgeGraph()
            .BuildServiceProvider();
    }

    public ISchema Schema => _services.GetRequiredService<ISchema>();

    private DocumentExecuter Executer => new(
        new GraphQLDocumentBuilder(), new DocumentValidator(), _services.GetRequiredService<IExecutionStrategySelector>(), []);

    public IReadOnlyList<string> Statements => _log.Statements;

    public static async Task<TestGraph> CreateAsync(Action<KnowledgeContext> fill)
    {
        var database = await TestDatabase.CreateAsync();
        await using var context = database.CreateContext();
        fill(context);
        await context.SaveChangesAsync();
        return new(database);
    }

    public KnowledgeContext CreateContext() => _database.CreateContext();

    /// <summary>The answer as JSON, with the statements that made it kept in <see cref="Statements"/>.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null, CancellationToken cancellationToken = default)
    {
        _log.Statements.Clear();
        return Json(await ExecuteAsync(query, variables, cancellationToken));
    }

    /// <summary>The answer with what it costs.</summary>
    public async Task<JsonElement> AskForCostAsync(string query, object? variables = null) =>
        Json(await ExecuteAsync(query, variables, default, new() { ["cost"] = "Report" }));

    /// <summary>The results of a subscription as JSON, or the errors that kept it from starting.</summary>
    public async Task<IAsyncEnumerable<JsonElement>> SubscribeAsync(string query, object? variables = null)
    {
        var result = await ExecuteAsync(query, variables, default);
        return result.Streams is { } streams
            ? ((IAsyncEnumerable<ExecutionResult>)streams.Values.Single()).Select(Json)
            : AsyncEnumerable.Repeat(Json(result), 1);
    }

    private Task<ExecutionResult> ExecuteAsync(
        string query, object? variables, CancellationToken cancellationToken, Dictionary<string, object?>? userContext = null) =>
        Executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = Schema,
            Query = query,
            Variables = Serializer.Deserialize<Inputs>(JsonSerializer.Serialize(variables ?? new { })),
            RequestServices = _services,
            CancellationToken = cancellationToken,
            UserContext = userContext ?? [],
        });

    private static JsonElement Json(ExecutionResult result) => JsonSerializer.Deserialize<JsonElement>(Serializer.Serialize(result));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private sealed class StatementLog : ILoggerProvider, ILogger
    {
        public List<string> Statements { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Name == "LogStatement")
            {
                Statements.Add(formatter(state, exception));
            }
        }

        public void Dispose() { }
    }
}
