namespace KnowledgeApi.Ingestion.Storing;

/// <summary>The lists of links that an article's record may state.</summary>
[Flags]
internal enum StatedLinks
{
    None = 0,
    Mentions = 1,
    Events = 2,
    Links = 4,
}
