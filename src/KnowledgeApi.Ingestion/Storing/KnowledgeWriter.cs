using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Duplicates;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Understanding.People.Linking;
using KnowledgeApi.Ingestion.Understanding.Stories.Linking;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Stores settled records of one noun: first their rows, so that all have ids, then what joins them.</summary>
internal sealed class KnowledgeWriter(KnowledgeContext context, TimeProvider time, ImportOptions options, Statements statements, StagedEntries staged)
{
    private readonly Targets _targets = new(statements);
    private readonly NamedOutlets _namedOutlets = new(context, statements);
    private readonly OutletRows _outlets = new(context, statements);
    private readonly PersonRows _people = new(context, statements);
    private readonly EventRows _events = new(context, statements);
    private readonly ArticleRows _articles = new(context, statements, time, options.Replace);
    private readonly Headlines _headlines = new(statements);
    private readonly Addresses _addresses = new(statements);
    private readonly PersonLinker? _personLinker = options.Extract ? new(context, statements) : null;
    private readonly StoryLinker? _storyLinker = options.Extract ? new(context, statements) : null;
    private readonly DuplicateFinder _duplicates = new(statements);
    private readonly HashSet<int> _keepers = [];
    private OutletParents? _outletParents;
    private EventLinks? _eventLinks;
    private ArticleLinks? _articleLinks;

    /// <summary>How many articles turned out to be copies of others.</summary>
    public int Duplicates => _duplicates.Found;

    /// <summary>The chunks of records of one noun in their order, with what can be done before a transaction done.</summary>
    public IAsyncEnumerable<List<Entry>> PrepareAsync(Noun noun, IEnumerable<List<Entry>> chunks, CancellationToken cancellationToken) =>
        noun is Noun.Article ? new ReadAhead(_personLinker).ReadAsync(chunks, cancellationToken) : chunks.ToAsyncEnumerable();

    public async Task WriteAsync(Noun noun, List<Entry> entries, ImportLedger ledger, CancellationToken cancellationToken)
    {
        _targets.Forget();
        await WriteRowsAsync(noun, entries, ledger, cancellationToken);
        if (noun is Noun.Article && _personLinker is not null && _storyLinker is not null)
        {
            await _personLinker.ResolveAsync(entries, cancellationToken);
            await _storyLinker.ResolveAsync(entries, cancellationToken);
        }

        await WriteLinksAsync(noun, entries, cancellationToken);
        if (noun is Noun.Article)
        {
            _storyLinker?.RemoveLeft();
            _duplicates.Write(entries);
        }

        entries.ForEach(ledger.Note);
        _keepers.UnionWith(entries.Where(e => e.Keeps.HasFlag(StatedLinks.Links)).Select(e => e.Ordinal));
        await WriteReleasedAsync(_targets.Release(entries), ledger, cancellationToken);
    }

    private async Task WriteRowsAsync(Noun noun, List<Entry> entries, ImportLedger ledger, CancellationToken cancellationToken)
    {
        switch (noun)
        {
            case Noun.Outlet:
                await _namedOutlets.DescribeAsync(entries, cancellationToken);
                await _outlets.WriteAsync(entries, cancellationToken);
                break;
            case Noun.Person:
                await _people.WriteAsync(entries, cancellationToken);
                break;
            case Noun.Event:
                await _events.WriteAsync(entries, cancellationToken);
                break;
            default:
                _addresses.Claim(entries, ledger);
                var outlets = await _namedOutlets.MakeAsync(entries, cancellationToken);
                await _articles.WriteAsync(entries, outlets, cancellationToken);
                _headlines.Write(entries);
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
                _storyLinker?.Learn(entries);
                break;
            case Noun.Article:
                await (_articleLinks ??= new(context, statements, _targets)).WriteAsync(entries, cancellationToken);
                break;
        }
    }

    private async Task WriteReleasedAsync(HashSet<int> ordinals, ImportLedger ledger, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks.Of(ordinals))
        {
            var entries = chunk.ConvertAll(staged.One);
            entries.ForEach(Prepare);
            foreach (var noun in entries.GroupBy(e => e.Record.Noun))
            {
                await WriteLinksAsync(noun.Key, noun, cancellationToken);
            }

            entries.ForEach(ledger.Note);
        }
    }

    private void Prepare(Entry released)
    {
        released.Id = _targets.Find(released.Record.Noun, released.Key)!.Value;
        if (released.Record is ArticleRecord article)
        {
            // People and events are stored before articles: it waited for other articles alone.
            article.LeaveOut(StatedLinks.Mentions);
            article.LeaveOut(StatedLinks.Events);
            released.Keeps = _keepers.Contains(released.Ordinal) ? StatedLinks.Links : StatedLinks.None;
        }
    }
}
