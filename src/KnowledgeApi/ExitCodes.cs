namespace KnowledgeApi;

/// <summary>What the program ends with, unless a signal ends it.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, but some documents were rejected.</summary>
    public const int SomeRejected = 1;

    /// <summary>Wrong usage, or the database or a setting cannot be used.</summary>
    public const int Unusable = 2;
}
