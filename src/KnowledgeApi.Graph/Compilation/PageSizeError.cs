using GraphQL.Execution;

namespace KnowledgeApi.Graph.Compilation;

/// <summary>A request for a page of a size that no page may have; it did not run.</summary>
internal sealed class PageSizeError : DocumentError
{
    public PageSizeError(string argument, string message) : base(message)
    {
        Code = "INVALID_PAGE_SIZE";
        Extensions = new Dictionary<string, object?> { ["argument"] = argument };
    }
}
