namespace KnowledgeApi.Ingestion.Documents;

/// <summary>A document that cannot be read on, in words meant for the user.</summary>
internal sealed class DocumentFault(string reason, int line = 0) : Exception(reason)
{
    public int Line => line;
}
