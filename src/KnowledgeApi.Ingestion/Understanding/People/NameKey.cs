namespace KnowledgeApi.Ingestion.Understanding.People;

internal static class NameKey
{
    public static string Of(string name) => string.Join(' ', NameWords.Of(name).Select(w => w.Folded).Order());
}
