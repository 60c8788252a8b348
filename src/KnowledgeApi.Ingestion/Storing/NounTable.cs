using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Storing;

internal static class NounTable
{
    /// <summary>A statement for the id of what has a key. That of an event that went up in another leads there, unless a new one has it.</summary>
    public static string IdOf(Noun noun, string key) => noun is Noun.Event
        ? $"""
           SELECT "Id" FROM main."{Of(noun)}" WHERE "Key" = {key}
           UNION ALL SELECT "EventId" FROM main."{WorkingTables.EventRedirects}" WHERE "Key" = {key} LIMIT 1
           """
        : $"""SELECT "Id" FROM main."{Of(noun)}" WHERE "Key" = {key}""";

    public static string Of(Noun noun) => noun switch
    {
        Noun.Outlet => nameof(KnowledgeContext.Outlets),
        Noun.Person => nameof(KnowledgeContext.People),
        Noun.Event => nameof(KnowledgeContext.Events),
        _ => nameof(KnowledgeContext.Articles),
    };
}
