using System.Formats.Tar;
using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.Archives;

/// <summary>Reads the files of a tar archive in their order; links lead nowhere.</summary>
internal static class TarFileReader
{
    public static async IAsyncEnumerable<Reading> ReadAsync(Document document, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var expansion = Expansion.Within(document.Expansion);
        await using var archive = new TarReader(new CountedStream(document.Content, expansion.Pack));
        while (await archive.GetNextEntryAsync(copyData: false, cancellationToken) is { } entry)
        {
            if (entry.DataStream is null || ArchiveEntry.IsPassedOver(entry.Name))
            {
                continue;
            }

            await foreach (var reading in ReadAsync(document, entry, expansion, cancellationToken))
            {
                yield return reading;
            }
        }
    }

    private static IAsyncEnumerable<Reading> ReadAsync(Document archive, TarEntry entry, Expansion expansion, CancellationToken cancellationToken)
    {
        var name = ArchiveEntry.Name(archive, entry.Name);
        return ArchiveEntry.Climbs(entry.Name)
            ? new[] { Reading.Rejected(name, 0, "The path leads out of the archive") }.ToAsyncEnumerable()
            : DocumentReader.ReadAsync(new(name, entry.DataStream!, ArchiveEntry.Retrieval(archive, entry.ModificationTime), expansion), cancellationToken);
    }
}
