using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Duplicates;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Understanding.People.Linking;
using KnowledgeApi.Ingestion.Understanding.People.Names;
using KnowledgeApi.Ingestion.Understanding.Stories.Linking;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Reads the texts of articles, which is the heavy part and needs no database, while the chunk before them is written.</summary>
/// <param name="people">Null where texts are not to be read for people and events.</param>
internal sealed class ReadAhead(PersonLinker? people)
{
    /// <summary>The chunks, read. Of each the database is asked before the one before it is given back, never meanwhile.</summary>
    public async IAsyncEnumerable<List<Entry>> ReadAsync(IEnumerable<List<Entry>> chunks, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = new Queue<(List<Entry> Chunk, Task Reading)>();
        try
        {
            foreach (var chunk in chunks)
            {
                ahead.Enqueue((chunk, await StartAsync(chunk, stopping.Token)));
                if (ahead.Count > 1)
                {
                    await ahead.Peek().Reading;
                    yield return ahead.Dequeue().Chunk;
                }
            }

            while (ahead.TryDequeue(out var last))
            {
                await last.Reading;
                yield return last.Chunk;
            }
        }
        finally
        {
            // Where a chunk could not be written, nobody waits for the next.
            await stopping.CancelAsync();
            await Task.WhenAll(ahead.Select(left => left.Reading)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Task> StartAsync(List<Entry> chunk, CancellationToken cancellationToken)
    {
        var known = people is null ? null : await people.RecogniseAsync(chunk, cancellationToken);
        return Task.Run(() => Parallel.ForEach(chunk, new() { CancellationToken = cancellationToken }, entry => Read(entry, known)), cancellationToken);
    }

    private static void Read(Entry entry, IReadOnlyDictionary<Entry, IReadOnlyList<KnownName>>? known)
    {
        entry.Print = Fingerprint.Of(((ArticleRecord)entry.Record).Body);
        if (known is not null)
        {
            PersonLinker.Read(entry, known);
            StoryLinker.Read(entry);
        }
    }
}
