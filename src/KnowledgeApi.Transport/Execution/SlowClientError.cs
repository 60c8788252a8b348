using GraphQL;

namespace KnowledgeApi.Transport.Execution;

/// <summary>A client takes a subscription's results more slowly than they come.</summary>
internal sealed class SlowClientError : ExecutionError
{
    public SlowClientError() : base("The results came faster than they were taken; the subscription has ended.") => Code = "SLOW_CLIENT";
}
