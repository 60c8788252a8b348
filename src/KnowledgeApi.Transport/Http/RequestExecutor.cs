using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeApi.Transport.Limits;
using KnowledgeApi.Transport.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeApi.Transport.Http;

/// <summary>Runs a request in the engine. What goes wrong inside is logged and masked.</summary>
internal sealed partial class RequestExecutor(
    BoundedExecuter executer, ISchema schema, DocumentCache documents, RequestGuard guard, OperationTelemetry telemetry, ILogger<RequestExecutor> log)
{
    public async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, HttpContext http)
    {
        using var operation = telemetry.Start(http.TraceIdentifier);
        try
        {
            var result = await ExecuteAsync(request, http, operation);
            operation.Ended(result);
            return result;
        }
        catch (Exception exception)
        {
            operation.Failed(exception);
            throw;
        }
    }

    private async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, HttpContext http, Observed operation)
    {
        var known = documents.Find(request.Query!);
        var document = known ?? guard.Parse(request.Query!);
        operation.Is(document, request.OperationName);
        guard.Check(document, request.Variables);
        var result = await executer.ExecuteAsync(Options(request, http, document, known is not null));
        result.Errors = ErrorLimits.Shorten(result.Errors);
        if (known is null && result.Executed)
        {
            documents.Keep(request.Query!, document);
        }

        return result;
    }

    private ExecutionOptions Options(GraphQLRequest request, HttpContext http, GraphQLDocument document, bool valid) => new()
    {
        Schema = schema,
        Document = document,
        Query = request.Query,
        OperationName = request.OperationName,
        Variables = request.Variables,
        Extensions = request.Extensions,
        RequestServices = http.RequestServices,
        CancellationToken = http.RequestAborted,
        ValidationRules =
        [
            .. !valid ? FirstErrors.Rules : [],
            .. http.Request.Method == "GET" ? new[] { new QueriesOnly() } : [],
        ],
        UnhandledExceptionDelegate = context =>
        {
            Log(log, http.TraceIdentifier, context.OriginalException);
            context.ErrorMessage = "Internal server error.";
            return Task.CompletedTask;
        },
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {RequestId} failed")]
    private static partial void Log(ILogger log, string requestId, Exception exception);

    /// <summary>A link must not change anything: a GET runs queries only.</summary>
    private sealed class QueriesOnly : GraphQL.Validation.IValidationRule
    {
        public ValueTask<GraphQL.Validation.INodeVisitor?> GetPreNodeVisitorAsync(GraphQL.Validation.ValidationContext context) =>
            context.Operation.Operation == OperationType.Query
                ? default
                : throw new RequestError(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "GET runs queries only; send this by POST.") { Allow = "POST" };

        public ValueTask<GraphQL.Validation.IVariableVisitor?> GetVariableVisitorAsync(GraphQL.Validation.ValidationContext context) => default;

        public ValueTask<GraphQL.Validation.INodeVisitor?> GetPostNodeVisitorAsync(GraphQL.Validation.ValidationContext context) => default;
    }
}
