namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>An event that a text may report, and how alike the text and the articles of the event are, from 0 to 1.</summary>
internal readonly record struct LikeEvent(long Event, float Likeness);

/// <summary>Tells which events a text reports, by the articles and names that are known of them.</summary>
internal sealed class StoryPlacement(StoryIndex index)
{
    /// <summary>From here on a text belongs to a story.</summary>
    public const float Enough = 0.14f;

    // Two stories are one where their articles are as alike as this, leaving out the third of the pairs that are least so.
    private const float EnoughToMerge = 0.135f;
    private const int Nearest = 3;
    private const int MostEvents = 6;
    private const float NameEnough = 0.6f;
    private static readonly TimeSpan NameWindow = TimeSpan.FromDays(3);

    // What is written of an event later than this is about something else that follows from it.
    private static readonly TimeSpan LongestReport = TimeSpan.FromDays(45);

    /// <summary>The events that the text belongs to, the likeliest first.</summary>
    public List<LikeEvent> Of(StoryMember text, DateTimeOffset indexedAt)
    {
        var events = index.Like(text.Vector, indexedAt)
            .GroupBy(member => member.Event)
            .Select(same => (Event: same.Key, Best: same.Max(member => member.Likeness(text)), Members: same.ToList()))
            .OrderByDescending(e => e.Best).ThenBy(e => e.Event).Take(MostEvents);
        return
        [
            .. events.Select(e => new LikeEvent(e.Event, Likeness(e.Members, e.Event, text)))
                .Where(e => e.Likeness >= Enough).OrderByDescending(e => e.Likeness).ThenBy(e => e.Event),
        ];
    }

    /// <summary>Whether two events are one, by their articles.</summary>
    public bool AreOne(long first, long second)
    {
        var others = index.OfEvent(second);
        var pairs = index.OfEvent(first).SelectMany(_ => others, (one, other) => one.Likeness(other)).Order().ToList();
        return pairs.Skip(pairs.Count / 3).DefaultIfEmpty().Average() >= EnoughToMerge;
    }

    private float Likeness(List<StoryMember> candidates, long @event, StoryMember text)
    {
        var members = candidates.Count >= Nearest ? candidates : candidates.Union(index.OfEvent(@event)).ToList();
        var articles = members.Where(m => m.Article is not null).Select(m => m.Likeness(text)).OrderDescending().Take(Nearest);
        return Math.Max(articles.DefaultIfEmpty().Average(), members.Where(m => m.Article is null).Select(m => NameLikeness(m, text)).DefaultIfEmpty().Max());
    }

    // A name is short: what counts is how much of it the text has, about the time of the event.
    private static float NameLikeness(StoryMember name, StoryMember text)
    {
        if (name.At is { } start && text.At is { } published && (published - start).Duration() > LongestReport)
        {
            return 0;
        }

        var share = name.Vector.ShareIn(text.Vector);
        return share >= NameEnough && (text.At - name.At)?.Duration() <= NameWindow
            ? Enough + (1 - Enough) * share * name.Vector.Cosine(text.Vector)
            : name.Likeness(text);
    }
}
