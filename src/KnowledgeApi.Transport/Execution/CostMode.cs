namespace KnowledgeApi.Transport.Execution;

/// <summary>What a request wants to know of its cost; the header GraphQL-Cost says it.</summary>
internal enum CostMode
{
    /// <summary>Nothing.</summary>
    Unasked,

    /// <summary>The cost beside the result.</summary>
    Report,

    /// <summary>The cost alone: nothing runs.</summary>
    Validate,
}

/// <summary>
/// Where the transport and the schema's own execution, which do not know each other, speak of cost: in the engine's
/// user context.
/// </summary>
internal static class CostKeys
{
    /// <summary>The mode, by its name. The cost goes among the result's extensions.</summary>
    public const string Mode = "cost";

    /// <summary>The most nodes that the request could return, as the execution counted them.</summary>
    public const string Nodes = "cost.nodes";
}
