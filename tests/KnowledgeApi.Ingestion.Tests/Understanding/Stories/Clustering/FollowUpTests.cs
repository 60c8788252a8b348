namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Clustering;

/// <summary>What follows from an event is another one.</summary>
public sealed class FollowUpTests : StoryTest
{
    [Fact]
    public async Task Keeps_apart_what_follows_from_an_event_days_later()
    {
        await ImportLinesAsync(
            Article("a", "Mayor of Lindau resigns over tram tickets", "The mayor of Lindau, Ilse Brandt, resigned on Monday after auditors found that trams had printed tickets for her friends. She told the council that she would go for the good of the town."),
            Article("b", "Brandt charged with fraud over tickets", "Prosecutors charged Ilse Brandt, who was mayor of Lindau, with fraud on Tuesday. She faces up to eight years in prison for what the tickets cost, and her lawyer called that absurd.", "2025-06-18"),
            Article("c", "Lindau mayor Brandt quits over tram tickets", "Ilse Brandt stepped down as mayor of Lindau on Monday in an affair over tram tickets for friends. Auditors had found thousands that nobody paid for.", "2025-06-11"));

        Assert.Equal(["a c", "b"], await StoriesAsync());
    }

    [Fact]
    public async Task Keeps_apart_what_lies_days_apart_though_it_is_not_clear_what_it_is()
    {
        await ImportLinesAsync(
            Article("a", "Ferry crews walk out in Lindau", "The crews of the ferries on the lake walked out on Monday over pay, and four thousand tourists were left on the quays of Lindau. The union wants ten percent more.", "2025-06-10"),
            Article("b", "Ferries of Lindau sail again", "The crews of the ferries on the lake went back to their boats on Friday with five percent more pay. The quays of Lindau were full of tourists, and the union was content.", "2025-06-14"));

        Assert.Equal(["a", "b"], await StoriesAsync());
    }

    [Fact]
    public async Task Keeps_apart_what_happens_in_two_countries()
    {
        await ImportLinesAsync(
            Article("a", "Magnitude 5.2 earthquake rattles Crete", "HERAKLION, Greece - An earthquake of magnitude 5.2 rattled the Greek island of Crete on Sunday. There were no reports of injuries.", "2025-06-10"),
            Article("b", "Earthquake of magnitude 5.9 shakes Izmir", "IZMIR, Turkey - An earthquake of magnitude 5.9 shook the Turkish city of Izmir on Saturday. There were no reports of injuries.", "2025-06-09"));

        Assert.Equal(["a", "b"], await StoriesAsync());
    }

    [Fact]
    public async Task Tells_what_happens_again_from_what_happened()
    {
        await ImportLinesAsync(
            Article("a", "Police arrest former mayor of Harlow over bribes", "Former Harlow mayor Tobias Crane was arrested on Monday on charges of taking bribes from a builder.", "2025-06-10"),
            Article("b", "Bribery trial of former Harlow mayor opens", "Former Harlow mayor Tobias Crane went on trial on Monday on charges of taking bribes from a builder.", "2025-07-08"));

        Assert.Equal(["a", "b"], await StoriesAsync());
    }
}
