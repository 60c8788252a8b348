using System.IO.Compression;
using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.Archives;

/// <summary>Reads the files of a zip archive in their order.</summary>
internal static class ZipReader
{
    public static async IAsyncEnumerable<Reading> ReadAsync(Document document, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var expansion = Expansion.Within(document.Expansion);
        await using var file = document.Content.CanSeek ? null : await SpoolAsync(document.Content, cancellationToken);
        var packed = file ?? document.Content;
        expansion.Pack(packed.Length);
        await using var archive = new ZipArchive(packed, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(entry => !ArchiveEntry.IsPassedOver(entry.FullName)).TakeWhile(_ => !expansion.IsSpent))
        {
            await foreach (var reading in ReadAsync(document, entry, expansion, cancellationToken))
            {
                yield return reading;
            }
        }
    }

    private static async IAsyncEnumerable<Reading> ReadAsync(
        Document archive, ZipArchiveEntry entry, Expansion expansion, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var name = ArchiveEntry.Name(archive, entry.FullName);
        await using var content = Open(entry, expansion, out var fault);
        if (content is null)
        {
            yield return Reading.Rejected(name, 0, fault!);
            yield break;
        }

        var document = new Document(name, content, ArchiveEntry.Retrieval(archive, entry.LastWriteTime), expansion);
        await foreach (var reading in DocumentReader.ReadAsync(document, cancellationToken))
        {
            yield return reading;
        }
    }

    private static CountedStream? Open(ZipArchiveEntry entry, Expansion expansion, out string? fault)
    {
        try
        {
            fault = ArchiveEntry.Climbs(entry.FullName) ? "The path leads out of the archive" : entry.IsEncrypted ? "Encrypted" : null;
            return fault is null ? new(entry.Open(), expansion.Expand) : null;
        }
        catch (Exception problem) when (Faults.Describe(problem) is { } reason)
        {
            fault = reason;
            return null;
        }
    }

    // The directory of a zip archive stands at its end.
    private static async Task<FileStream> SpoolAsync(Stream content, CancellationToken cancellationToken)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await content.CopyToAsync(file, cancellationToken);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
