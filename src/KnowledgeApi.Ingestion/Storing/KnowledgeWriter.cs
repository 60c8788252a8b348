using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Understanding.People;
using KnowledgeApi.Ingestion.Understanding.Stories;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Stores settled records of one noun: first their rows, so that all have ids, then what joins them.</summary>
internal sealed class KnowledgeWriter(KnowledgeContext context, TimeProvider time, Statements statements, StagedEntries staged, bool extract)
{
    private readonly Targets _targets = new(statements);
    private readonly OutletRows _outlets = new(context, statements);
    private readonly PersonRows _people = new(context, statements);
    private readonly EventRows _events = new(context, statements);
    private readonly ArticleRows _articles = new(context, statements, time);
    private readonly Addresses _addresses = new(statements);
    private readonly PeopleReading? _peopleReading = extract ? new(context, statements) : null;
    private readonly StoryReading? _storyReading = extract ? new(context, statements) : null;
    private OutletParents? _outletParents;
    private EventLinks? _eventLinks;
    private ArticleLinks? _articleLinks;

    /// <summary>Reads the texts of articles, ahead of the transaction that stores them.</summary>
    public async Task ReadAsync(IReadOnlyList<Entry> entries, CancellationToken cancellationToken)
    {
        if (_peopleReading is not null)
        {
            await _peopleReading.ReadAsync(entries, cancellationToken);
            StoryReading.Read(entries, cancellationToken);
        }
    }

    public async Task WriteAsync(Noun noun, List<Entry> entries, Batch batch, CancellationToken cancellationToken)
    {
        _targets.Forget();
        await WriteRowsAsync(noun, entries, batch, cancellationToken);
        await WriteLinksAsync(noun, entries, cancellationToken);
        entries.ForEach(batch.Note);
        await WriteReleasedAsync(_targets.Release(entries), batch, cancellationToken);
    }

    private async Task WriteRowsAsync(Noun noun, List<Entry> entries, Batch batch, CancellationToken cancellationToken)
    {
        switch (noun)
        {
            case Noun.Outlet:
                await _outlets.WriteAsync(entries, cancellationToken);
                break;
            case Noun.Person:
                await _people.WriteAsync(entries, cancellationToken);
                break;
            case Noun.Event:
                await _events.WriteAsync(entries, cancellationToken);
                break;
            default:
                _addresses.Claim(entries, batch);
                var outlets = await OutletNames.LoadAsync(context, cancellationToken);
                await outlets.MakeMissingAsync(entries.SelectMany(e => ((ArticleRecord)e.Record).Outlets()), context, cancellationToken);
                await _articles.WriteAsync(entries, outlets, cancellationToken);
                break;
        }
    }

    private async Task WriteLinksAsync(Noun noun, IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        switch (noun)
        {
            case Noun.Outlet:
                (_outletParents ??= new(statements, _targets)).Write(entries);
                break;
            case Noun.Event:
                await (_eventLinks ??= new(context, statements, _targets)).WriteAsync(entries, cancellationToken);
                _storyReading?.Learn(entries);
                break;
            case Noun.Article:
                await (_peopleReading?.ResolveAsync(entries, cancellationToken) ?? Task.CompletedTask);
                await (_storyReading?.ResolveAsync(entries, cancellationToken) ?? Task.CompletedTask);
                await (_articleLinks ??= new(context, statements, _targets)).WriteAsync(entries, cancellationToken);
                break;
        }
    }

    private async Task WriteReleasedAsync(HashSet<int> ordinals, Batch batch, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks.Of(ordinals))
        {
            var entries = chunk.ConvertAll(staged.One);
            entries.ForEach(e => e.Id = _targets.Find(e.Record.Noun, e.Key)!.Value);
            foreach (var noun in entries.GroupBy(e => e.Record.Noun))
            {
                await WriteLinksAsync(noun.Key, noun, cancellationToken);
            }

            entries.ForEach(batch.Note);
        }
    }
}
