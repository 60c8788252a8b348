namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Finds the documents behind paths, in an order that does not depend on the file system.</summary>
internal static class DocumentFiles
{
    private static readonly EnumerationOptions Walk = new() { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive };

    public static async Task ReadAsync(IEnumerable<string> paths, Batch batch, CancellationToken cancellationToken)
    {
        foreach (var file in paths.SelectMany(Files))
        {
            try
            {
                await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, FileOptions.Asynchronous | FileOptions.SequentialScan);
                await JsonLinesReader.ReadAsync(file, stream, batch, cancellationToken);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                batch.Reject(file, 0, problem is FileNotFoundException or DirectoryNotFoundException ? "No such file or folder" : problem.Message);
            }
        }
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.jsonl", Walk).Order(StringComparer.Ordinal)
        : [path];
}
