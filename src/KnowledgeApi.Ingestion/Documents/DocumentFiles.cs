using System.IO.Enumeration;
using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Staging;

namespace KnowledgeApi.Ingestion.Documents;

/// <summary>Finds the documents behind paths, in an order that does not depend on the file system, and reads as many at once as there are cores.</summary>
internal static class DocumentFiles
{
    private static readonly EnumerationOptions Walk = new() { RecurseSubdirectories = true };

    /// <param name="paths">Files, and folders that are walked.</param>
    /// <param name="retrievedAt">When they were fetched; null takes the time of each file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<Reading> ReadAsync(
        IEnumerable<string> paths, DateTimeOffset? retrievedAt, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var retrieval = new Retrieval(retrievedAt ?? default, retrievedAt is not null);
        using var files = paths.SelectMany(Files).GetEnumerator();
        var begun = new Queue<Prefetch<Reading>>();
        try
        {
            while (Begin() && begun.Peek() is var first)
            {
                await foreach (var reading in first.Items)
                {
                    yield return reading;
                }

                await begun.Dequeue().DisposeAsync();
            }
        }
        finally
        {
            foreach (var file in begun)
            {
                await file.DisposeAsync();
            }
        }

        bool Begin()
        {
            while (begun.Count < Environment.ProcessorCount && files.MoveNext())
            {
                begun.Enqueue(new(ReadAsync(files.Current, retrieval, cancellationToken)));
            }

            return begun.Count > 0;
        }
    }

    private static async IAsyncEnumerable<Reading> ReadAsync(string file, Retrieval retrieval, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = Open(file, out var fault);
        if (stream is null)
        {
            yield return Reading.Rejected(file, 0, fault!);
            yield break;
        }

        var document = new Document(file, stream, retrieval.OrElse(File.GetLastWriteTimeUtc(file)));
        await foreach (var reading in DocumentReader.ReadAsync(document, cancellationToken))
        {
            yield return reading;
        }
    }

    private static FileStream? Open(string file, out string? fault)
    {
        try
        {
            fault = null;
            return new(file, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception problem) when (Faults.Describe(problem) is { } reason)
        {
            fault = reason;
            return null;
        }
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path) ? Walked(path).Order(StringComparer.Ordinal) : [path];

    private static FileSystemEnumerable<string> Walked(string folder) => new(folder, (ref entry) => entry.ToSpecifiedFullPath(), Walk)
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !PassedOver.Is(entry.FileName),
        // A link to a folder may lead back to where the walk is.
        ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
