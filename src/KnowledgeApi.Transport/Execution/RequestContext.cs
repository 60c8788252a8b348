namespace KnowledgeApi.Transport.Execution;

/// <summary>What a protocol knows of a request besides its content.</summary>
internal sealed record RequestContext(IServiceProvider Services, string RequestId, OperationKinds Allowed, CostMode Cost = CostMode.Unasked);
