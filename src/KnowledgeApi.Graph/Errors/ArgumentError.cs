using GraphQL;

namespace KnowledgeApi.Graph.Errors;

/// <summary>An argument that cannot be used. Its code and the argument's path stand in the error's extensions.</summary>
internal sealed class ArgumentError : ExecutionError
{
    public ArgumentError(string code, string argument, string message) : base(message)
    {
        Code = code;
        Extensions = new Dictionary<string, object?> { ["argument"] = argument };
    }
}
