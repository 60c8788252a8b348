using GraphQL;

namespace KnowledgeApi.Transport.Execution;

/// <summary>What a client is told of a fault of ours: nothing but the id under which the log has it.</summary>
internal sealed class InternalError : ExecutionError
{
    public InternalError(string requestId) : base("Internal server error.")
    {
        Code = "INTERNAL_SERVER_ERROR";
        Extensions = new() { ["requestId"] = requestId };
    }
}
