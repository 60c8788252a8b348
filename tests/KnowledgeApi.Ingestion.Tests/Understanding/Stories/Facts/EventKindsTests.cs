using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Facts;

public sealed class EventKindsTests
{
    [Theory]
    [InlineData("Baker jailed for stabbing of neighbour", "COERCE")]
    [InlineData("Airline apologises after pilots were accused of theft", "YIELD")]
    [InlineData("Villagers protest over killing of shepherd", "PROTEST")]
    [InlineData("Three arrested after bombing of bridge", "COERCE")]
    public void Counts_what_happened_rather_than_what_led_to_it(string headline, string kind) => Assert.Equal(kind, EventKinds.Of(headline, ""));

    [Theory]
    [InlineData("Judge sworn in as president of the league", "APPOINT")]
    [InlineData("Liftmaker ousts CEO Roe after profit warning", "APPOINT")]
    [InlineData("Ministers gather for water talks", "CONSULT")]
    [InlineData("Ministers turn down offer of islanders", "REJECT")]
    [InlineData("Ferrymen walk out on both banks", "PROTEST")]
    [InlineData("Roe wins upset in Harlow mayoral race", "ELECT")]
    [InlineData("Roe was convicted of assault", "COERCE")]
    [InlineData("A bill was introduced", "LEGISLATE")]
    [InlineData("Roe admitted fraud by abuse of position", "COERCE")]
    [InlineData("Rivals shook hands at border post", "CONSULT")]
    public void Knows_phrases(string headline, string kind) => Assert.Equal(kind, EventKinds.Of(headline, ""));

    [Theory]
    [InlineData("Rovers win cup after penalty shootout")]
    [InlineData("Shares slide as prices fall")]
    [InlineData("A quiet day on the river")]
    public void Gives_none_where_none_fits(string headline) => Assert.Null(EventKinds.Of(headline, ""));

    [Theory]
    [InlineData("Seven students die in fire at dormitory", "DISASTER")]
    [InlineData("Two dead as ferry rams pier in storm", "DISASTER")]
    [InlineData("Families gather after bus crash that killed 12", "DISASTER")]
    [InlineData("Composer dies at 99 after fire", "DIE")]
    [InlineData("Composer dies in fire", "DIE")]
    [InlineData("99-year-old dies in house fire", "DIE")]
    public void Takes_the_death_of_many_in_a_disaster_for_the_disaster(string headline, string kind) => Assert.Equal(kind, EventKinds.Of(headline, ""));

    [Theory]
    [InlineData("Landslide buries school; six dead", "DISASTER")]
    [InlineData("Landslide shuts mountain road", "DISASTER")]
    [InlineData("Farmers' party wins in landslide", "ELECT")]
    [InlineData("Governor returned to power by a landslide", "ELECT")]
    [InlineData("Roof of bank collapses, trapping three", "DISASTER")]
    [InlineData("Footbridge collapses", "DISASTER")]
    [InlineData("How the Harlow Savings Bank collapsed", null)]
    [InlineData("Coalition collapses", null)]
    public void Tells_by_the_words_beside_it_what_a_word_means(string headline, string? kind) => Assert.Equal(kind, EventKinds.Of(headline, ""));

    [Theory]
    [InlineData("Two women killed in Harlow stabbing", "Two women have died after they were stabbed in Harlow on Monday.", "ASSAULT")]
    [InlineData("Baker dies in shooting", "A baker died in a shooting in Lindau on Monday.", "ASSAULT")]
    [InlineData("Crime writer dies at 84", "The author of forty novels about murder died on Monday.", "DIE")]
    [InlineData("Hundreds mourn baker killed in shooting", "The funeral of the baker was held on Monday.", "DIE")]
    [InlineData("Actor dies", "Actor Ed Colm, star of The Murder, died on Monday in Rome.", "DIE")]
    [InlineData("Suspect in shooting dies of illness", "A man held over a shooting died of cancer on Monday.", "DIE")]
    [InlineData("Ruling party wins landslide", "Candidates from rural villages were elected on Monday.", "ELECT")]
    [InlineData("Singer dies at 70, years after shooting", "A singer who was shot in his youth died on Monday.", "DIE")]
    public void Takes_a_death_that_somebody_inflicted_for_what_they_did(string headline, string sentence, string kind) =>
        Assert.Equal(kind, EventKinds.Of(headline, sentence));

    [Theory]
    [InlineData(EventKinds.Assault)]
    [InlineData(EventKinds.Consult)]
    [InlineData(EventKinds.Cooperate)]
    [InlineData(EventKinds.Coerce)]
    [InlineData(EventKinds.Investigate)]
    [InlineData(EventKinds.Die)]
    [InlineData(EventKinds.Disaster)]
    public void Names_kinds_that_words_are_listed_for(string kind) => Assert.True(EventWords.IsKind(kind));

    [Fact]
    public void Trusts_the_headline_more_than_the_first_sentence() =>
        Assert.Equal("DISASTER", EventKinds.Of("Earthquake wakes coast", "The mayor, who met the press, announced it on Monday."));
}
