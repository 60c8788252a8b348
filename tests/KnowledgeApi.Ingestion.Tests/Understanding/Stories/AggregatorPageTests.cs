namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories;

/// <summary>A page of an aggregator as plain text, into an empty knowledge base.</summary>
public sealed class AggregatorPageTests : StoryTest
{
    private const string Page = """
        Ferries should brace for winter storms: report
        Coast guards ask who would tow whom
        The islands ought to agree on who tows a stranded ferry before the winter storms come, a report published by a maritime institute said Monday.
        The report rests on talks with thirty captains from March 2024 to January 2025.
        Explore what Gatherer AI can do for you:
        Comments
        Related Articles


        Coast Courier
        8 hours ago
        - Coast Courier
        Council approves W3b for new town hall
        The town council on Tuesday approved 3 billion won to move the town hall to the old customs house, its speaker said. The hall has been in the fish market since 2019.


        Coast Courier
        11 hours ago
        - Coast Courier
        Old skipper named to lead ferry line
        The governor has appointed Otto Brann, a former skipper, as the head of the island ferry line, her office announced Tuesday. Brann returns to the line that he left in May 2022.


        Coast Courier
        13 hours ago
        - Coast Courier
        Lawmakers open inquiry into harbour curfew
        The assembly on Tuesday passed a bill to open an inquiry into the curfew of the former governor. Harbour police arrested nobody. Governor Mika Sole imposed a curfew late in the evening of Dec. 3, only to lift it six hours later.
        """;

    [Fact]
    public async Task Yields_each_event_it_reports_and_the_one_it_refers_back_to()
    {
        await ImportPageAsync(Page);

        Assert.Equal(
            [
                "2024-12-03 COERCE Governor Mika Sole imposed a curfew",
                "2025-06-09 PUBLISH Ferries should brace for winter storms: report",
                "2025-06-10 APPOINT Old skipper named to lead ferry line",
                "2025-06-10 LEGISLATE Council approves W3b for new town hall",
                "2025-06-10 LEGISLATE Lawmakers open inquiry into harbour curfew",
            ],
            (await EventsAsync()).Select(e => $"{e.Start!.Value} {e.Kind} {e.Name}").Order(StringComparer.Ordinal));
    }

    [SeedFact]
    public async Task Yields_the_events_of_the_source_document()
    {
        await ImportPageAsync(await File.ReadAllTextAsync(SeedFactAttribute.Document!));

        var events = (await EventsAsync()).ToDictionary(e => e.Name, e => e.Start!.Value);
        Assert.Equal("2025-06-09", events["South Korea, US should go beyond rhetoric, get real on Taiwan contingency: report"]);
        Assert.Equal("2025-06-10", events["Cabinet approves W26b for presidential office relocation"]);
        Assert.Equal("2025-06-10", events["Veteran negotiator tapped to lead Korea's trade talks with US"]);
        Assert.Equal("2025-06-10", events["Yoon, wife to face special counsel probes"]);
        Assert.Equal("2024-12-03", events.Single(e => e.Key.EndsWith("declared martial law", StringComparison.Ordinal)).Value);
    }

    private async Task ImportPageAsync(string page)
    {
        var importer = new Importer(Context, TimeProvider.System);
        await importer.ImportAsync("page", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(page)), new(RetrievedAt: new(2025, 6, 10, 23, 0, 0, TimeSpan.FromHours(9))), default);
    }
}
