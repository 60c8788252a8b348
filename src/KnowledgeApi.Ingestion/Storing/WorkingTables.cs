namespace KnowledgeApi.Ingestion.Storing;

/// <summary>The tables of the knowledge base that are no part of its model: what imports need to know again. Migrations make them.</summary>
internal static class WorkingTables
{
    /// <summary>The hashes of the headlines that an article has or had, by which it is found again.</summary>
    public const string Headlines = "ArticleHeadlines";

    /// <summary>The marks of an article's text, by which its copies are found.</summary>
    public const string Marks = "ArticleMarks";

    /// <summary>The properties of an article that come from another version than the rest, with the rank of that.</summary>
    public const string Fills = "ArticleFills";

    /// <summary>What an article says of its event, and what an event's own name says of it where there is no article.</summary>
    public const string StoryMembers = "StoryMembers";

    /// <summary>The telling terms of each story member by its time, by which those like a text are found.</summary>
    public const string StoryTerms = "StoryTerms";

    /// <summary>In how many articles a term is: how little it tells.</summary>
    public const string StoryTermCounts = "StoryTermCounts";

    /// <summary>The ids and keys of events that went up in others, and where they lead.</summary>
    public const string EventRedirects = "EventRedirects";
}
