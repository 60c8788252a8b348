namespace KnowledgeApi.Data;

/// <summary>What happened to the subject of a <see cref="Change"/>. An event also changes with its links to articles and people.</summary>
public enum ChangeKind { ArticleAdded, EventChanged }

/// <summary>
/// An entry of the change log. The database writes it, in the transaction that made the change, so that whoever
/// reads on from a position misses none and sees each once, in order.
/// </summary>
public sealed class Change
{
    /// <summary>The position in the log; greater for every later change.</summary>
    public long Id { get; set; }

    public ChangeKind Kind { get; set; }

    /// <summary>The id of the article or event, which may be gone since.</summary>
    public long SubjectId { get; set; }
}
