namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>The part that a word has in a name.</summary>
internal enum Label : byte
{
    Outside,
    Begin,
    Inside,
    End,
    Single,
}
