using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Execution;

/// <summary>The kinds of operation that a way of asking may run.</summary>
[Flags]
internal enum OperationKinds
{
    Queries = 1,
    Mutations = 2,
    Subscriptions = 4,
    All = Queries | Mutations | Subscriptions,
}

internal static class OperationKindsCheck
{
    /// <summary>Refuses a document whose operation is of another kind. A link must not change anything, and one response is no stream.</summary>
    public static void Check(this OperationKinds allowed, GraphQLDocument document, string? operationName)
    {
        if (allowed == OperationKinds.All)
        {
            return;
        }

        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation && (string.IsNullOrEmpty(operationName) || operation.Name?.Value == operationName))
            {
                Check(allowed, operation.Operation);
            }
        }
    }

    private static void Check(OperationKinds allowed, OperationType operation)
    {
        if (operation == OperationType.Mutation && !allowed.HasFlag(OperationKinds.Mutations))
        {
            throw new RequestError(405, "METHOD_NOT_ALLOWED", "GET runs no mutations; send this by POST.") { Allow = "POST" };
        }

        if (operation == OperationType.Subscription && !allowed.HasFlag(OperationKinds.Subscriptions))
        {
            throw new RequestError(400, "SUBSCRIPTION_NEEDS_STREAM", "A subscription needs the WebSocket protocol graphql-transport-ws, or 'Accept: text/event-stream'.");
        }
    }
}
