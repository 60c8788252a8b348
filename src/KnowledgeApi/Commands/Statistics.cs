using System.Runtime.CompilerServices;
using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Commands;

/// <summary>What a knowledge base holds, a line for each aspect.</summary>
internal static class Statistics
{
    private const int Largest = 10;

    public static async IAsyncEnumerable<string> OfAsync(KnowledgeContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await context.Articles.AnyAsync(cancellationToken))
        {
            var (first, last) = (await context.Articles.MinAsync(a => a.PublishedAt, cancellationToken), await context.Articles.MaxAsync(a => a.PublishedAt, cancellationToken));
            yield return $"published: {first.UtcDateTime:yyyy-MM-dd} to {last.UtcDateTime:yyyy-MM-dd}";
            yield return $"with a body: {await context.Articles.CountAsync(a => a.Body != null, cancellationToken)}";
            yield return Line("languages", await CountAsync(context.Articles.GroupBy(a => a.Language ?? "unknown"), cancellationToken));
            yield return Line("largest outlets", await CountAsync(context.Articles.Where(a => a.Outlet != null).GroupBy(a => a.Outlet!.Name), cancellationToken));
        }

        yield return Line("mentions", await CountAsync(context.Mentions.GroupBy(m => m.Role), cancellationToken));
        yield return Line("coverages", await CountAsync(context.Coverages.GroupBy(c => c.Relation), cancellationToken));
        yield return Line("participations", await CountAsync(context.Participations.GroupBy(p => p.Role), cancellationToken));
        yield return Line("links of articles", await CountAsync(context.ArticleLinks.GroupBy(l => l.Relation), cancellationToken));
        yield return Line("links of events", await CountAsync(context.EventLinks.GroupBy(l => l.Relation), cancellationToken));
        yield return $"parts of events: {await context.Events.CountAsync(e => e.SuperEventId != null, cancellationToken)}";
        yield return Extracted("people", await context.People.CountAsync(cancellationToken), await context.People.CountAsync(p => p.Extractor != null, cancellationToken));
        yield return Extracted("events", await context.Events.CountAsync(cancellationToken), await context.Events.CountAsync(e => e.Extractor != null, cancellationToken));
        yield return Extracted("mentions", await context.Mentions.CountAsync(cancellationToken), await context.Mentions.CountAsync(m => m.Extractor != null, cancellationToken));
        yield return Extracted("coverages", await context.Coverages.CountAsync(cancellationToken), await context.Coverages.CountAsync(c => c.Extractor != null, cancellationToken));
        yield return $"duplicates: {await context.ArticleLinks.Where(l => l.Relation == ArticleRelation.DuplicateOf).Select(l => l.SourceId).Distinct().CountAsync(cancellationToken)}";
    }

    private static async Task<List<(string Name, int Count)>> CountAsync<TKey, T>(IQueryable<IGrouping<TKey, T>> groups, CancellationToken cancellationToken)
    {
        var counts = await groups.Select(group => new { group.Key, Count = group.Count() }).OrderByDescending(group => group.Count).ThenBy(group => group.Key)
            .Take(Largest).ToListAsync(cancellationToken);
        return counts.ConvertAll(group => (group.Key is Enum value ? ConstantCase.Of(value.ToString()) : $"{group.Key}", group.Count));
    }

    private static string Line(string name, List<(string Name, int Count)> counts) =>
        $"{name}: {(counts.Count == 0 ? "none" : string.Join(", ", counts.Select(count => $"{count.Name} {count.Count}")))}";

    private static string Extracted(string name, int all, int extracted) => $"{name} stated and found in texts: {all - extracted} and {extracted}";
}
