using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories;

/// <summary>Made-up reports of a few happenings.</summary>
public abstract class StoryTest : ImportTest
{
    protected const string Flood = "A river burst its banks in Harlow on Monday and drowned the old market, the fire brigade said. Boats took forty stranded traders from the roofs of the market.";
    protected const string FloodAgain = "Boats took some forty traders from the roofs of Harlow market after the river burst its banks on Monday. The fire brigade said that no trader drowned.";
    protected const string Strike = "Tram drivers in Lindau walked out over pay on Monday, and the trams stood still. Their union wants six percent more pay, the operator offers two.";

    protected static string Article(string key, string headline, string body, string published = "2025-06-10", string? more = null) =>
        $$"""{"type":"article","key":"{{key}}","headline":"{{headline}}","body":"{{body}}","publishedAt":"{{published}}"{{(more is null ? "" : "," + more)}}}""";

    protected Task ImportLinesAsync(params string[] lines) => ImportAsync(string.Join('\n', lines));

    /// <summary>The articles of each event, by their keys.</summary>
    protected async Task<List<string>> StoriesAsync() =>
        [.. (await CoveragesAsync()).Where(c => c.Relation is CoverageRelation.About).GroupBy(c => c.EventId, (_, same) => string.Join(' ', same.Select(c => c.Article.Key).Order())).Order()];

    protected Task<List<Coverage>> CoveragesAsync() =>
        Context.Coverages.AsNoTracking().Include(c => c.Article).Include(c => c.Event).OrderBy(c => c.ArticleId).ThenBy(c => c.Id).ToListAsync();

    protected Task<List<Event>> EventsAsync() => Context.Events.AsNoTracking().OrderBy(e => e.Id).ToListAsync();
}
