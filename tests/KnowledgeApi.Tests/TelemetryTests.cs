using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeApi.Tests;

public sealed class TelemetryTests
{
    private static readonly (string, string) OperationsLogged = ("Logging:LogLevel:KnowledgeApi.Transport.Telemetry", "Information");

    [Fact]
    public async Task Sends_a_span_and_a_measurement_of_each_operation_to_the_collector()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = await CollectAsync(received);
        var server = await TestServer.StartAsync(("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.Single()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));

        await server.AskAsync("query Observed { people { totalCount } }");
        await server.App.StopAsync();
        await server.DisposeAsync();

        Assert.All(["knowledge-api", "graphql.operation.type", "query", "graphql.operation.name", "Observed", "graphql.operation.cost.nodes", "SELECT", "db.query.text", "POST /graphql"], text => Assert.Contains(text, received["/v1/traces"], StringComparison.Ordinal));
        Assert.All(["graphql.server.operation.duration", "http.server.request.duration"], text => Assert.Contains(text, received["/v1/metrics"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Logs_a_line_for_each_operation()
    {
        await using var server = await TestServer.StartAsync(OperationsLogged);
        var log = new LogLines();
        server.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);

        await server.AskAsync("query Fine { people { totalCount } }");
        await server.AskAsync("query Wrong { nothing }");
        await server.AskAsync("{ people(first: 0) { totalCount } }");

        Assert.Equal(
            ["query Fine OK", "query Wrong FIELDS_ON_CORRECT_TYPE", "query (null) INVALID_PAGE_SIZE"],
            log.Lines.Select(line => line[..line.IndexOf(" in ", StringComparison.Ordinal)]));
        Assert.Contains(" ms, 25 nodes at most, request ", log.Lines.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logs_what_fails_inside_with_the_id_of_its_request()
    {
        await using var server = await TestServer.StartAsync(OperationsLogged);
        var log = new LogLines();
        server.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await using (var context = server.Database.CreateContext())
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; DROP TABLE \"People\"");
        }

        await server.AskAsync("{ people { nodes { name } } }");

        Assert.Matches("^Request [0-9A-Z]+:[0-9A-F]{8} failed SQLite Error 1: 'no such table: People'", log.Lines.First());
        Assert.Matches("INTERNAL_SERVER_ERROR in .* request [0-9A-Z]+:[0-9A-F]{8}$", log.Lines.Last());
    }

    private static async Task<WebApplication> CollectAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.Run(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(http.Request.Path, Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync();
        return collector;
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)}{(exception is null ? "" : " " + exception.Message)}");

        public void Dispose() { }
    }
}
