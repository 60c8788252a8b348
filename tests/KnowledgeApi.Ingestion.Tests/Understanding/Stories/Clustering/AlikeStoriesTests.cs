namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Clustering;

/// <summary>Whom reports name first speaks for or against their being of one event.</summary>
public sealed class AlikeStoriesTests : StoryTest
{
    [Fact]
    public async Task Keeps_alike_happenings_of_different_people_apart()
    {
        await ImportLinesAsync(
            Article("a", "Man arrested in Warsaw over theft of paintings", "Police in Warsaw arrested Janusz Dabek on Monday on suspicion of theft. Dabek is said to have taken six paintings from a museum.", "2025-06-10"));
        await ImportLinesAsync(Article("b", "Adviser held in Warsaw over lost savings", "Police in Warsaw arrested Marek Solski on Tuesday on suspicion of fraud. The adviser is believed to have gambled away the savings of eighty pensioners.", "2025-06-11"));

        Assert.Equal(["a", "b"], await StoriesAsync());
    }

    [Fact]
    public async Task Joins_reports_that_share_little_but_their_people()
    {
        await ImportLinesAsync(
            Article("a", "Novelist Ada Brenning wins Harcourt medal", "Ada Brenning, who writes about lighthouses, received the Harcourt medal on Monday evening. The jury of five praised her patience with people who say nothing, and a choir of miners sang.", "2025-06-10"),
            Article("b", "At the fourth attempt, a prize for a storyteller of the sea", "After three shortlists, Ada Brenning has been honoured at last. Her publisher is printing fifty thousand more copies of the latest book, and shops in Bristol had sold out by noon.", "2025-06-13"));

        Assert.Equal(["a b"], await StoriesAsync());
    }

    [Fact]
    public async Task Joins_reports_of_one_disaster_that_name_other_people_first()
    {
        await ImportLinesAsync(
            Article("a", "Ferry sinks on lake in Uganda", "A ferry sank off an island of Lake Onga in Uganda on Saturday and twenty people drowned, its captain Joseph Okello said. The wind had turned at noon, and most of the traders could not swim.", "2025-06-10"),
            Article("b", "Names of the drowned read out as families wait on the shore", "Commissioner Grace Namara read out the names of those who drowned when a ferry sank on Lake Onga in Uganda on Saturday. Two schools and a bakery stay shut for a week.", "2025-06-10"));

        Assert.Equal(["a b"], await StoriesAsync());
    }

    [Fact]
    public async Task Keeps_verdicts_of_two_cities_on_one_day_apart()
    {
        await ImportLinesAsync(
            Article("a", "Court jails former minister", "A Lima court on Monday sentenced former minister Ana Torres to nine years in prison for taking bribes in return for contracts.", "2025-06-10"),
            Article("b", "Court jails former governor", "A Cusco court on Monday sentenced former governor Luis Rojas to nine years in prison for taking bribes in return for permits.", "2025-06-10"));

        Assert.Equal(["a", "b"], await StoriesAsync());
    }
}
