using KnowledgeApi.Ingestion.Staging;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>The rows whose links are written, by their ids.</summary>
internal static class Owners
{
    /// <summary>Those that may have links already; a row made just now has none.</summary>
    public static List<long> WithLinks(IEnumerable<Entry> entries) => [.. entries.Where(e => !e.IsNew).Select(e => e.Id)];

    public static async Task<List<TLink>> LinksAsync<TLink>(IQueryable<TLink> links, List<long> owners, CancellationToken cancellationToken)
        where TLink : class => owners.Count == 0 ? [] : await links.AsNoTracking().ToListAsync(cancellationToken);

    public static void Touch<TLink>(Dictionary<long, Entry> owners, IEnumerable<TLink> links, Func<TLink, long> owner)
    {
        foreach (var link in links)
        {
            owners[owner(link)].Touch();
        }
    }
}
