namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>An article of a story, or the name of an event by which articles are known to report it.</summary>
/// <param name="Id">Its row's id.</param>
/// <param name="Article">The article's id; null where it is a name.</param>
/// <param name="Event">The id of the event that the story is.</param>
/// <param name="At">When the article was published or the event began; null where that is not known.</param>
internal sealed record StoryMember(long Id, long? Article, long Event, DateTimeOffset? At, TermVector Vector)
{
    private const double FadingDays = 3;
    private const double Lasting = 0.6;

    /// <summary>How alike two are, from 0 to 1: in wording, less so the further apart in time.</summary>
    public float Likeness(TermVector vector, DateTimeOffset? at)
    {
        var days = Math.Abs(((at - At) ?? TimeSpan.Zero).TotalDays);
        return Vector.Likeness(vector) * (float)(Lasting + (1 - Lasting) * Math.Exp(-days / FadingDays));
    }
}
