using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace KnowledgeApi.Transport.Telemetry;

/// <summary>A span, a measurement and a line in the log for each operation, by the GraphQL semantic conventions.</summary>
internal sealed partial class OperationTelemetry(ILogger<OperationTelemetry> log)
{
    private const string SourceName = "KnowledgeApi.Transport";
    private static readonly ActivitySource Spans = new(SourceName);
    private static readonly Meter Meter = new(SourceName);

    // Without the operation's name, which clients choose: each would begin a series of its own.
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(
        "graphql.server.operation.duration", "s", "How long operations take, from their text to their result.");

    /// <summary>Begins to observe an operation.</summary>
    public Observed Start(string requestId) => new(this, requestId, Spans.StartActivity("GraphQL operation", ActivityKind.Internal));

    public void End(Observed operation)
    {
        var duration = operation.Duration;
        if (Durations.Enabled)
        {
            Durations.Record(duration.TotalSeconds, new("graphql.operation.type", operation.Type), new("error.type", operation.Error));
        }

        EndSpan(operation);
        Done(log, operation.Type ?? "document", operation.Name, operation.Error ?? "OK", duration.TotalMilliseconds, operation.Nodes, operation.RequestId);
    }

    private static void EndSpan(Observed operation)
    {
        if (operation.Span is not { } span)
        {
            return;
        }

        if (operation.Type is not null)
        {
            span.DisplayName = operation.Type;
            span.SetTag("graphql.operation.type", operation.Type);
            span.SetTag("graphql.operation.name", operation.Name);
            span.SetTag("graphql.operation.cost.nodes", operation.Nodes);
        }

        if (operation.Error is not null)
        {
            span.SetTag("error.type", operation.Error);
            span.SetStatus(ActivityStatusCode.Error);
        }

        span.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{OperationType} {OperationName} {Status} in {Duration:0.0} ms, {Nodes} nodes at most, request {RequestId}")]
    private static partial void Done(ILogger log, string operationType, string? operationName, string status, double duration, long? nodes, string requestId);
}
