using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Hosting;

/// <summary>How much is in a knowledge base.</summary>
internal sealed record Contents(int Articles, int Outlets, int People, int Events, int Links)
{
    public static async Task<Contents> OfAsync(KnowledgeContext context, CancellationToken cancellationToken) => new(
        await context.Articles.CountAsync(cancellationToken),
        await context.Outlets.CountAsync(cancellationToken),
        await context.People.CountAsync(cancellationToken),
        await context.Events.CountAsync(cancellationToken),
        await context.Mentions.CountAsync(cancellationToken) + await context.Coverages.CountAsync(cancellationToken)
            + await context.Participations.CountAsync(cancellationToken) + await context.ArticleLinks.CountAsync(cancellationToken)
            + await context.EventLinks.CountAsync(cancellationToken));

    public bool IsNothing => Articles + Outlets + People + Events == 0;

    public override string ToString() => $"{Articles} articles, {Outlets} outlets, {People} people, {Events} events, {Links} links";
}
