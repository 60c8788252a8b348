using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using KnowledgeApi.Transport.Documents;
using KnowledgeApi.Transport.Limits;
using KnowledgeApi.Transport.Requests;
using KnowledgeApi.Transport.Telemetry;
using Microsoft.Extensions.Logging;

namespace KnowledgeApi.Transport.Execution;

/// <summary>Runs a request in the engine, within limits. What goes wrong inside is logged and masked.</summary>
internal sealed partial class RequestExecutor(
    BoundedExecuter executer, ISchema schema, DocumentSource documents, RequestGuard guard, OperationTelemetry telemetry, ILogger<RequestExecutor> log)
{
    /// <summary>The refusal of any request, where there is no room for one. Costs little: nothing of it needs to have been read.</summary>
    public RequestError? Refusal(string requestId)
    {
        var refusal = executer.Refusal();
        if (refusal is not null)
        {
            using var operation = telemetry.Start(requestId);
            operation.Failed(refusal);
        }

        return refusal;
    }

    public async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        using var operation = telemetry.Start(context.RequestId);
        try
        {
            var result = await ExecuteAsync(request, context, operation, cancellationToken);
            operation.Ended(result);
            return result;
        }
        catch (Exception exception)
        {
            operation.Failed(exception);
            throw;
        }
    }

    private async Task<ExecutionResult> ExecuteAsync(
        GraphQLRequest request, RequestContext context, Observed operation, CancellationToken cancellationToken)
    {
        try
        {
            var document = documents.Find(request);
            operation.Is(document.Document, request.OperationName);
            context.Allowed.Check(document.Document, request.OperationName);
            guard.Check(request.Variables);
            var options = Options(request, document, context, cancellationToken);
            var result = await executer.ExecuteAsync(options);
            operation.Nodes = options.UserContext.TryGetValue(CostKeys.Nodes, out var nodes) ? nodes as long? : null;
            if (result.Executed)
            {
                documents.KeepValid(document);
            }

            result.Errors = ErrorLimits.Shorten(result.Errors);
            result.Executed &= context.Cost != CostMode.Validate && result is not { Data: null, Errors: [DocumentError, ..] };
            return result;
        }
        catch (ExecutionError error)
        {
            return new(error);
        }
        catch (Exception exception) when (exception is not (RequestError or OperationCanceledException))
        {
            return new(Mask(exception, context.RequestId));
        }
    }

    /// <summary>Logs a fault and makes of it what a client may see.</summary>
    public ExecutionError Mask(Exception exception, string requestId)
    {
        Log(log, requestId, exception);
        return new InternalError(requestId);
    }

    private ExecutionOptions Options(GraphQLRequest request, RequestDocument document, RequestContext context, CancellationToken cancellationToken) => new()
    {
        Schema = schema,
        Document = document.Document,
        Query = document.Text,
        OperationName = request.OperationName,
        Variables = request.Variables,
        Extensions = request.Extensions,
        RequestServices = context.Services,
        CancellationToken = cancellationToken,
        UserContext = new Dictionary<string, object?> { [CostKeys.Mode] = context.Cost.ToString() },
        ValidationRules = document.Valid ? [] : FirstErrors.Rules,
        UnhandledExceptionDelegate = fault =>
        {
            fault.Exception = Mask(fault.OriginalException, context.RequestId);
            return Task.CompletedTask;
        },
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {RequestId} failed")]
    private static partial void Log(ILogger log, string requestId, Exception exception);
}
