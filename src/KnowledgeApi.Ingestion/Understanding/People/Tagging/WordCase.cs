namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

internal enum WordCase
{
    Small,
    Capitalised,
    Capitals,
    Initial,
    Mixed,
    Number,
    Mark,
}
