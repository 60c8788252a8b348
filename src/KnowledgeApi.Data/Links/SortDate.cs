namespace KnowledgeApi.Data;

/// <summary>The dates that links copy.</summary>
public static class SortDate
{
    /// <summary>What stands for a missing date: a copy is never null, for an index seeks its place in an order by value alone.</summary>
    public static readonly DateTimeOffset Missing = DateTimeOffset.MinValue;
}
