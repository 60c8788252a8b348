using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Linking;

/// <summary>Found events of which the last article stops telling.</summary>
public sealed class OrphanedEventsTests : StoryTest
{
    private const string Headline = "Court hears mayor";
    private const string Text = "The court of Lindau heard the former mayor on Monday about the missing tram tickets.";
    private const string Telling = Text + " Brandt declared a state of emergency on Dec. 3.";

    [Fact]
    public async Task Go()
    {
        await ImportLinesAsync(Article("a", Headline, Telling));
        var before = await EventsAsync();

        await ImportLinesAsync(Article("a", Headline, Text + " Brandt was not there, and the court will go on hearing others."));

        Assert.Equal(2, before.Count);
        Assert.Equal([Headline], (await EventsAsync()).Select(e => e.Name));
        Assert.Equal(1, await Context.Database.SqlQuery<long>($"""SELECT COUNT(*) AS "Value" FROM "StoryMembers" """).SingleAsync());
    }

    [Fact]
    public async Task Go_when_an_article_comes_to_state_its_events()
    {
        await ImportLinesAsync(Article("a", Headline, Text));

        await ImportLinesAsync(Article("a", Headline, Text, more: "\"events\":[]"));

        Assert.Empty(await EventsAsync());
    }

    [Fact]
    public async Task Stay_while_another_article_tells_of_them()
    {
        await ImportLinesAsync(Article("a", Headline, Telling), Article("b", "River floods Harlow market", Flood + " Brandt declared a state of emergency on Dec. 3."));

        await ImportLinesAsync(Article("a", Headline, Text + " Brandt was not there, and the court will go on hearing others."));

        Assert.Equal(3, (await EventsAsync()).Count);
    }

    [Theory]
    [InlineData("""{"type":"event","key":"aftermath","name":"A wholly other thing","links":[{"event":"KEY","relation":"FOLLOWS"}]}""")]
    [InlineData("""{"type":"event","key":"part","name":"A wholly other thing","superEvent":"KEY"}""")]
    public async Task Stay_where_something_stated_points_at_them(string pointer)
    {
        await ImportLinesAsync(Article("a", Headline, Telling));
        var key = (await EventsAsync()).Single(e => e.Name != Headline).Key;
        await ImportLinesAsync(pointer.Replace("KEY", key, StringComparison.Ordinal));

        await ImportLinesAsync(Article("a", Headline, Text + " Brandt was not there, and the court will go on hearing others."));

        Assert.Contains(await EventsAsync(), e => e.Key == key);
    }
}
