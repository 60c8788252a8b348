using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Facts;

public sealed class EventPlacesTests
{
    [Theory]
    [InlineData("QUITO, Ecuador (AP) — A bridge gave way on Monday, the fire brigade said.", "Quito, Ecuador", "EC")]
    [InlineData("ERIE, Pa. — Snow kept falling on Monday.", "ERIE, Pa.", "US")]
    [InlineData("ATLANTA, Georgia - A bridge gave way.", "Atlanta, Georgia", "US")]
    [InlineData("TBILISI, Georgia - A bridge gave way.", "Tbilisi, Georgia", "GE")]
    [InlineData("OSLO, June 9 (Reuters) - A bridge gave way.", "Oslo", "NO")]
    [InlineData("RIO DE JANEIRO: A bridge gave way.", "Rio de Janeiro", "BR")]
    [InlineData("IBADAN: A bridge gave way.", "Ibadan", "NG")]
    [InlineData("EXCLUSIVE: A bridge gave way.", null, null)]
    public void Reads_datelines(string sentence, string? location, string? country) =>
        Assert.Equal((location?.Replace("ERIE", "Erie", StringComparison.Ordinal), country), Of("A bridge gave way", sentence));

    [Theory]
    [InlineData("BERLIN — A ship hit a bridge near the town of Xanten in western Germany.", "Xanten", "DE")]
    [InlineData("NAIROBI (Reuters) - A bomb went off in Somalia.", "Somalia", "SO")]
    [InlineData("LIMA — A bridge gave way in Peru.", "Lima", "PE")]
    [InlineData("OSLO — No more ships are sold because of the war in Yemen.", "Oslo", "NO")]
    public void Takes_the_place_of_the_event_rather_than_that_of_the_report(string sentence, string location, string country) =>
        Assert.Equal((location, country), Of("What happened", sentence));

    [Theory]
    [InlineData("A Lima court on Monday jailed a baker for taking bread in return for favours in the port city of Callao.", "Lima", "PE")]
    [InlineData("OSLO (AP) — A court jailed a baker for selling stale bread in Bergen.", "Oslo", "NO")]
    [InlineData("A baker, who fled war in Yemen, opened a shop in Oslo on Monday.", "Oslo", "NO")]
    [InlineData("Lagos police on Monday arrested a baker on suspicion of theft in Accra.", "Lagos", "NG")]
    public void Takes_the_place_of_what_happened_rather_than_of_what_led_to_it(string sentence, string location, string country) =>
        Assert.Equal((location, country), Of("What happened", sentence));

    [Theory]
    [InlineData("The army sent boats from Kathmandu. It was the worst flood in Nepal for years, and Nepal has many.", "NP")]
    [InlineData("A baker in India sent bread from Delhi.", null)]
    [InlineData("The army sent boats from Kathmandu, and a baker in India sent bread.", null)]
    [InlineData("The army sent boats from Kathmandu.", null)]
    [InlineData("The army sent boats.", null)]
    public void Takes_the_country_of_which_the_article_tells_for_that_of_a_place_that_it_does_not_know(string rest, string? country)
    {
        const string First = "Nine bakers were killed in the village of Harlow Gaun on Monday.";

        var place = EventPlaces.Of(new("Nine dead in flood", First, "", 0) { Body = $"{First} {rest}" }, []);

        Assert.Equal(("Harlow Gaun", country), (place.Location, place.Country));
    }

    [Theory]
    [InlineData("Peru expels two envoys", "Two envoys have a week to leave.", "PE")]
    [InlineData("Dutch court fines baker", "The baker has to pay.", "NL")]
    [InlineData("Peru and Chile quarrel", "Two envoys have a week to leave.", null)]
    public void Knows_countries_and_their_people_where_no_place_is_stated(string headline, string sentence, string? country) =>
        Assert.Equal((null, country), Of(headline, sentence));

    [Theory]
    [InlineData("Baker speaks up", "He told the New York Times in May that he was tired.")]
    [InlineData("Baker speaks up", "He spoke in Parliament.")]
    [InlineData("Baker Nabbed at Airport With Bread in Suitcase", "He was tired.")]
    public void Takes_no_paper_month_or_assembly_for_a_place(string headline, string sentence) => Assert.Equal((null, null), Of(headline, sentence));

    [Fact]
    public void Takes_the_place_behind_an_aside_for_that_of_what_happened()
    {
        var place = Of("Baker of Cairo's Grand Hotels Dies", "A baker whose rolls filled the grand hotels of Cairo for years, died on Monday at his home in Lima.");

        Assert.Equal(("Lima", "PE"), place);
    }

    [Fact]
    public void Takes_nobody_for_a_place()
    {
        var opening = new StoryOpening("A bridge gave way", "Believe in Florence Paris, said the engineer.", "", 0);

        var place = EventPlaces.Of(opening, [new TextSpan(EvidenceProperty.Body, 11, 25)]);

        Assert.Equal(default, place);
    }

    private static (string? Location, string? Country) Of(string headline, string sentence)
    {
        var place = EventPlaces.Of(new(headline, sentence, "", 0), []);
        return (place.Location, place.Country);
    }
}
