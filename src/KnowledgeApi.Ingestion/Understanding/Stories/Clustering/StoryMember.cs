namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>An article of a story, or the name of an event by which articles are known to report it.</summary>
/// <param name="Id">Its row's id.</param>
/// <param name="Article">The article's id; null where it is a name.</param>
/// <param name="Event">The id of the event that the story is.</param>
/// <param name="Sketch">What it says that happened.</param>
/// <param name="People">Those whom it names first.</param>
/// <param name="At">When the article was published or the event began; null where that is not known.</param>
internal sealed record StoryMember(long Id, long? Article, long Event, DateTimeOffset? At, TermVector Vector, EventSketch Sketch, FirstNamed People)
{
    // Chosen by `-- stories` on its sets, where values near these differ by 0.02 of F1 at most.
    private const double FadingDays = 3;
    private const double Lasting = 0.6;
    private const double OfFollowUp = 0.3;
    private const double OfSamePeople = 1.6;
    private const double OfOtherPeople = 0.4;
    private const double OfOtherKind = 0.7;
    private const double OfOtherCountry = 0.4;
    private const double OfOtherCity = 0.4;

    /// <summary>
    /// How alike two are, from 0 to 1: in wording, less so the further apart in time, more or less so by the people whom
    /// they name first, and least where what they tell of happened days apart.
    /// </summary>
    public float Likeness(StoryMember other)
    {
        var days = Math.Abs(((other.At - At) ?? TimeSpan.Zero).TotalDays);
        return Math.Min(1, Vector.Likeness(other.Vector) * (float)((Lasting + (1 - Lasting) * Math.Exp(-days / FadingDays)) * Agreement(other) * (Sketch.IsElsewhere(other.Sketch) ? OfOtherCountry : 1)));
    }

    private double Agreement(StoryMember other) =>
        IsFollowUp(other) ? OfFollowUp
        : People.Share(other.People) switch
        {
            true => OfSamePeople,
            false when Sketch.IsOfPeople && other.Sketch.IsOfPeople => OfOtherPeople * AgreementOfCity(other),
            _ => (Sketch.IsOfOtherKind(other.Sketch) ? OfOtherKind : 1) * AgreementOfCity(other),
        };

    private double AgreementOfCity(StoryMember other) => Sketch.IsInOtherCity(other.Sketch) ? OfOtherCity : 1;

    // An event that somebody states, of a kind that is any word, may go on for days.
    private bool IsFollowUp(StoryMember other) =>
        Sketch.IsOther(other.Sketch) && (Article is not null && other.Article is not null || Sketch.Kind is not null && other.Sketch.Kind is not null);
}
