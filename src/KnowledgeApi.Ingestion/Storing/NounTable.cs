using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Storing;

internal static class NounTable
{
    public static string Of(Noun noun) => noun switch
    {
        Noun.Outlet => nameof(KnowledgeContext.Outlets),
        Noun.Person => nameof(KnowledgeContext.People),
        Noun.Event => nameof(KnowledgeContext.Events),
        _ => nameof(KnowledgeContext.Articles),
    };
}
