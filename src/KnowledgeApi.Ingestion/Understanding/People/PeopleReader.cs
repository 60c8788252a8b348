using KnowledgeApi.Data;
namespace KnowledgeApi.Ingestion.Understanding.People;

internal static class PeopleReader
{
    public static IReadOnlyList<FoundPerson> Read(ArticleText text, IReadOnlyList<KnownName> known) =>
        [.. known.GroupBy(k => k.Name).Select(g => new FoundPerson(g.Key, null, 1, [new(MentionRole.Mentions, g.Count(), 0.5, 0.9, [.. g.Select(k => k.Span)])]))];
}
