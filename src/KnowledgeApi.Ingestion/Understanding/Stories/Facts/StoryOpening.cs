namespace KnowledgeApi.Ingestion.Understanding.Stories.Facts;

/// <summary>The part of an article that says what it reports.</summary>
/// <param name="First">Its first sentence.</param>
/// <param name="Rest">The sentences behind that.</param>
/// <param name="Start">Where the first sentence begins in the body.</param>
internal sealed record StoryOpening(string Headline, string First, string Rest, int Start)
{
    public int FirstEnd => Start + First.Length;

    /// <summary>All that the article says.</summary>
    public string Body { get; init; } = "";

    public string Lead => First + Rest;
}
