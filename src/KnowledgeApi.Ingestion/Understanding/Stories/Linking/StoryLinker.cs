using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;
using KnowledgeApi.Ingestion.Understanding.Stories.References;
using KnowledgeApi.Ingestion.Understanding.Stories.Roles;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>Finds the events of articles that leave them to their text, among the known ones or as new ones.</summary>
internal sealed class StoryLinker
{
    // Of an article that begins a story: that it reports an event at all.
    private const double First = 0.9;

    // From here on a changed text says what it said before.
    private const float SameText = 0.95f;

    private readonly StoryIndex _index;
    private readonly TermCounts _counts;
    private readonly StoryPlacement _placement;
    private readonly StoryEvents _events;
    private readonly StoryParticipants _participants;
    private readonly StoryUpkeep _upkeep;
    private readonly OrphanedEvents _left;
    private readonly KnownEvents _known;
    private readonly BackReferenceLinker _happenings;
    private readonly StatedLinkLookup _stored;

    public StoryLinker(KnowledgeContext context, Statements statements)
    {
        _index = new(statements);
        _counts = new(statements);
        _placement = new(_index);
        _events = new(context, statements);
        _participants = new(context, statements);
        _upkeep = new(_index, _events, _placement, statements);
        _left = new(_index, statements);
        _known = new(_index, _counts, statements);
        _happenings = new(new(_index, _counts, statements), _events, _participants, _known);
        _stored = new(statements);
    }

    /// <summary>Reads the texts: the heavy part, which needs no transaction.</summary>
    public static void Read(IEnumerable<Entry> articles, CancellationToken cancellationToken) =>
        Parallel.ForEach(articles.Where(e => e.Record is ArticleRecord), new() { CancellationToken = cancellationToken }, entry => entry.Story = Text(entry));

    /// <summary>Makes the stated events known, so that articles can be found to report them.</summary>
    public void Learn(IEnumerable<Entry> events)
    {
        _index.Forget();
        foreach (var entry in events.Where(e => e.Outcome is not Outcome.Unchanged))
        {
            _known.Learn(entry);
        }

        _counts.Forget();
    }

    /// <summary>Tells which events are reported, and stores those that are new. Belongs in the transaction that has stored the articles' rows.</summary>
    public async Task ResolveAsync(IEnumerable<Entry> articles, CancellationToken cancellationToken)
    {
        _index.Forget();
        _left.Forget();
        foreach (var entry in articles.Where(e => !e.IsNew && (e.Outcome is not Outcome.Unchanged || ((ArticleRecord)e.Record).Events is not null)))
        {
            _left.Note(entry.Id);
        }

        var placed = articles.Select(entry => (Entry: entry, Likeness: Place(entry))).Where(p => p.Likeness is not null).ToList();
        foreach (var (entry, likeness) in placed)
        {
            var @event = _index.OfArticle(entry.Id)!.Event;
            ((ArticleRecord)entry.Record).Events = [CoverageRecords.About(_events.KeyOf(@event), likeness!.Value, entry), .. _happenings.Mentions(entry, @event)];
        }

        await _upkeep.RefreshAsync(cancellationToken);
        _counts.Write();
    }

    /// <summary>Removes the events that the articles told of last. Belongs behind the writing of their links.</summary>
    public void RemoveLeft() => _left.Remove();

    private static StoryText Text(Entry entry)
    {
        var article = (ArticleRecord)entry.Record;
        var (text, published) = (ArticleText.Of(article), article.PublishedAt ?? article.RetrievedAt);
        return article.Events?.TrueForAll(c => c.Extractor is null) == true ? StoryText.OfTerms(text, published) : StoryText.Of(text, published, entry.People ?? []);
    }

    /// <summary>Puts the article into a story; how sure it is that it belongs there, or null where its events are not left to its text.</summary>
    private double? Place(Entry entry)
    {
        var article = (ArticleRecord)entry.Record;
        var member = entry.IsNew ? null : _index.OfArticle(entry.Id);
        if (entry.Outcome is Outcome.Unchanged && member is not null && Agrees(article, member) || !entry.IsNew && article.Events is null && _stored.Has(StatedLinks.Events, entry.Id))
        {
            return null;
        }

        entry.Story ??= Text(entry);
        if (member is null)
        {
            _counts.Add(entry.Story.Terms);
        }
        else
        {
            _index.Remove(member);
            _participants.Remove(entry.Id);
        }

        return article.Events is null ? Place(entry, member) : Keep(entry, article.Events);
    }

    private bool Agrees(ArticleRecord article, StoryMember member) => article.Events is null || About(article.Events) == member.Event;

    private long? About(List<CoverageRecord> stated) => stated.Find(c => c.Relation is CoverageRelation.About) is { } about ? _known.Find(about.Event) : null;

    private double? Keep(Entry entry, List<CoverageRecord> stated)
    {
        if (About(stated) is { } @event)
        {
            Add(entry, @event, TermVector.Of(entry.Story!.Terms, _counts));
        }

        return null;
    }

    private double Place(Entry entry, StoryMember? before)
    {
        var vector = TermVector.Of(entry.Story!.Terms, _counts);
        var isSame = before is not null && before.Vector.Cosine(vector) >= SameText;
        var like = isSame ? [new(before!.Event, 1)] : _placement.Of(Member(entry, 0, vector), entry.SortKey);
        var @event = like.Count > 0 ? like[0].Event : Left(before) ?? Make(entry);
        var left = Left(before);
        Add(entry, @event, vector);
        @event = _upkeep.MergeSame(@event, like.Skip(1).Select(l => l.Event));
        @event = left is { } empty && empty != @event && _events.IsFound(empty) ? _upkeep.Merge(@event, empty) : @event;
        if (before is not null || like.Count > 0)
        {
            _upkeep.Note(@event);
            _upkeep.Note(before?.Event ?? @event);
        }

        if (_events.IsFound(@event))
        {
            _participants.Add(@event, default, entry.Id, EventRoles.Of((ArticleRecord)entry.Record, entry.Story!));
        }

        return isSame || like.Count == 0 ? First : CoverageRecords.Sureness(like[0].Likeness);
    }

    /// <summary>The event that an article leaves to nobody else, and that is to live on.</summary>
    private long? Left(StoryMember? before) => before is not null && _index.OfEvent(before.Event).Count == 0 ? before.Event : null;

    private long Make(Entry entry)
    {
        var facts = entry.Story!.Facts;
        return _events.Make(((ArticleRecord)entry.Record).Headline, facts with { Start = facts.Start ?? entry.Story.PublishedOn }).Id;
    }

    private void Add(Entry entry, long @event, TermVector vector) =>
        _index.Add(Member(entry, @event, vector), entry.SortKey, entry.Story!.Facts, entry.Story.PublishedOn, entry.Story.Wording);

    private static StoryMember Member(Entry entry, long @event, TermVector vector) =>
        new(0, entry.Id, @event, At(entry), vector, KindAndDay.Of(entry.Story!.Facts.Kind, entry.Story.Facts.Start), entry.Story.People);

    // Where a record states no date, its row has that of its retrieval, which says nothing of the time of the event.
    private static DateTimeOffset? At(Entry entry) => ((ArticleRecord)entry.Record).PublishedAt is { Precision: >= DatePrecision.Day } ? entry.SortKey : null;
}
