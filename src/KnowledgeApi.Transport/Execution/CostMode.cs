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
