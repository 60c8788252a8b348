using System.Diagnostics;
using GraphQL;
using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Telemetry;

/// <summary>One operation while it is observed: what it is and how it ends. Ends when disposed.</summary>
internal sealed class Observed(OperationTelemetry telemetry, string requestId, Activity? span) : IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public string RequestId => requestId;

    public Activity? Span => span;

    public string? Type { get; private set; }

    public string? Name { get; private set; }

    /// <summary>The most nodes that it could return; null where that was not counted.</summary>
    public long? Nodes { get; set; }

    /// <summary>The code of the first error; null where all went well.</summary>
    public string? Error { get; private set; }

    public TimeSpan Duration => Stopwatch.GetElapsedTime(_start);

    /// <summary>Says what it is, once the document is known.</summary>
    public void Is(GraphQLDocument document, string? name)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation && (string.IsNullOrEmpty(name) || operation.Name?.Value == name))
            {
                Type = TypeName(operation.Operation);
                Name = operation.Name?.StringValue;
                return;
            }
        }
    }

    public void Ended(ExecutionResult result) => Error = result.Errors is { Count: > 0 } errors ? ErrorInfo.Code(errors[0]) : null;

    public void Failed(Exception exception) => Error = exception switch
    {
        RequestError error => error.Code,
        OperationCanceledException => "CANCELED",
        _ => "INTERNAL_SERVER_ERROR",
    };

    public void Dispose() => telemetry.End(this);

    private static string TypeName(OperationType type) => type switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };
}
