using GraphQL;
using GraphQL.Execution;
using KnowledgeApi.Transport.Limits;

namespace KnowledgeApi.Transport;

/// <summary>An error as a client sees it: its message and place, its code, and what the error itself adds.</summary>
internal sealed class ErrorInfo : ErrorInfoProvider
{
    public static string? Code(ExecutionError error) => error is UnhandledError ? "INTERNAL_SERVER_ERROR" : error.Code;

    public override GraphQL.Execution.ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = Code(executionError) };
        foreach (var (key, value) in executionError.Extensions ?? [])
        {
            extensions[key] = value;
        }

        return new() { Message = ErrorLimits.Message(executionError), Extensions = extensions };
    }
}
