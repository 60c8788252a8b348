using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Commands;

/// <summary>Finds an article with all that is known of it.</summary>
internal static class ArticleLookup
{
    /// <summary>The article with its people, events and links; null where there is none.</summary>
    /// <param name="context">Where it is looked for.</param>
    /// <param name="keyOrAddress">Its key, or any address of it.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static Task<Article?> FindAsync(KnowledgeContext context, string keyOrAddress, CancellationToken cancellationToken)
    {
        var address = WebAddress.Canonical(keyOrAddress) ?? keyOrAddress;
        return context.Articles.AsNoTracking().AsSplitQuery()
            .Include(a => a.Outlet)
            .Include(a => a.Mentions.OrderBy(m => m.Person.Name).ThenBy(m => m.Role)).ThenInclude(m => m.Person)
            .Include(a => a.Coverages.OrderBy(c => c.EventStart).ThenBy(c => c.Relation)).ThenInclude(c => c.Event)
            .Include(a => a.Coverages).ThenInclude(c => c.Event.Participations.OrderBy(p => p.Role).ThenBy(p => p.Person.Name)).ThenInclude(p => p.Person)
            .Include(a => a.Coverages).ThenInclude(c => c.Event.Participations).ThenInclude(p => p.Supports)
            .Include(a => a.Links.OrderBy(l => l.Id)).ThenInclude(l => l.Target)
            .Where(a => a.Key == keyOrAddress || a.CanonicalUrl == address)
            .OrderByDescending(a => a.Key == keyOrAddress)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
