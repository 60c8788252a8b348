using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;
using KnowledgeApi.Ingestion.Understanding.Stories.References;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>Finds the events of articles that leave them to their text, among the known ones or as new ones.</summary>
internal sealed class StoryLinker
{
    private readonly StoryIndex _index;
    private readonly TermCounts _counts;
    private readonly StoryEvents _events;
    private readonly StoryParticipants _participants;
    private readonly StoryMembership _membership;
    private readonly StoryUpkeep _upkeep;
    private readonly OrphanedEvents _left;
    private readonly KnownEvents _known;
    private readonly BackReferenceLinker _happenings;
    private readonly StatedLinkLookup _stored;

    public StoryLinker(KnowledgeContext context, Statements statements)
    {
        _index = new(statements);
        _counts = new(statements);
        _events = new(context, statements);
        _participants = new(context, statements);
        var placement = new StoryPlacement(_index);
        _upkeep = new(_index, _events, placement, statements);
        _membership = new(_index, _counts, placement, _events, _participants, _upkeep);
        _left = new(_index, statements);
        _known = new(_index, _counts, statements);
        _happenings = new(new(_index, _counts, statements), _events, _participants, _known);
        _stored = new(statements);
    }

    /// <summary>Reads the text of an article whose people are known: the heavy part, which needs no database.</summary>
    public static void Read(Entry article)
    {
        if (article.People is not null || ((ArticleRecord)article.Record).Mentions is not null)
        {
            article.Story = Text(article);
        }
    }

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
        return article.Events?.TrueForAll(c => c.Extractor is null) == true ? StoryText.OfTerms(text, published) : StoryText.Of(text, published, article.Genre, entry.People ?? []);
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

        if (article.Events is null)
        {
            return _membership.Place(entry, member);
        }

        if (About(article.Events) is { } stated)
        {
            _membership.Keep(entry, stated);
        }

        return null;
    }

    private bool Agrees(ArticleRecord article, StoryMember member) => article.Events is null || About(article.Events) == member.Event;

    private long? About(List<CoverageRecord> stated) => stated.Find(c => c.Relation is CoverageRelation.About) is { } about ? _known.Find(about.Event) : null;
}
