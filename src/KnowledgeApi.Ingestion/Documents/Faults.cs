namespace KnowledgeApi.Ingestion.Documents;

/// <summary>What went wrong with a document, where it is the document's fault and not the program's.</summary>
internal static class Faults
{
    public static string? Describe(Exception problem) => problem switch
    {
        DocumentFault => problem.Message,
        FileNotFoundException or DirectoryNotFoundException => "No such file or folder",
        InvalidDataException => $"Damaged: {problem.Message}",
        IOException or UnauthorizedAccessException => problem.Message,
        // Parsers of others throw what they like, and one document is no reason to lose the rest.
        _ when problem is not (OperationCanceledException or OutOfMemoryException) => $"Cannot be read: {problem.Message}",
        _ => null,
    };
}
