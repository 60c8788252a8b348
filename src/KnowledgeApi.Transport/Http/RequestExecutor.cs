using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeApi.Transport.Http;

/// <summary>Runs a request in the engine. What goes wrong inside is logged and masked.</summary>
internal sealed partial class RequestExecutor(IDocumentExecuter executer, ISchema schema, ILogger<RequestExecutor> log)
{
    public Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, HttpContext http) => executer.ExecuteAsync(new ExecutionOptions
    {
        Schema = schema,
        Query = request.Query,
        OperationName = request.OperationName,
        Variables = request.Variables,
        Extensions = request.Extensions,
        RequestServices = http.RequestServices,
        CancellationToken = http.RequestAborted,
        ValidationRules = http.Request.Method == "GET" ? [.. GraphQL.Validation.DocumentValidator.CoreRules, new QueriesOnly()] : null,
        UnhandledExceptionDelegate = context =>
        {
            Log(log, http.TraceIdentifier, context.OriginalException);
            context.ErrorMessage = "Internal server error.";
            return Task.CompletedTask;
        },
    });

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {RequestId} failed")]
    private static partial void Log(ILogger log, string requestId, Exception exception);

    /// <summary>A link must not change anything: a GET runs queries only.</summary>
    private sealed class QueriesOnly : GraphQL.Validation.IValidationRule
    {
        public ValueTask<GraphQL.Validation.INodeVisitor?> GetPreNodeVisitorAsync(GraphQL.Validation.ValidationContext context) =>
            context.Operation.Operation == OperationType.Query
                ? default
                : throw new HttpError(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "GET runs queries only; send this by POST.") { Allow = "POST" };

        public ValueTask<GraphQL.Validation.IVariableVisitor?> GetVariableVisitorAsync(GraphQL.Validation.ValidationContext context) => default;

        public ValueTask<GraphQL.Validation.INodeVisitor?> GetPostNodeVisitorAsync(GraphQL.Validation.ValidationContext context) => default;
    }
}
