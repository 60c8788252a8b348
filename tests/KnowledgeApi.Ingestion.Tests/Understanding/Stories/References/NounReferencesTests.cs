namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.References;

public sealed class NounReferencesTests : ReferenceTest
{
    [Theory]
    [InlineData("The former mayor is on trial for his declaration of a curfew on Dec. 3.", "2024-12-03 Declaration of a curfew [declaration of a curfew on Dec. 3]")]
    [InlineData("The bombing of the tram depot on April 15, 2013, killed three.", "2013-04-15 Bombing of the tram depot [bombing of the tram depot on April 15, 2013]")]
    [InlineData("Nobody has slept there since the armed raid on Lindau on April 2.", "2025-04-02 Armed raid on Lindau [armed raid on Lindau on April 2]")]
    [InlineData("The abduction of five aid workers in Lindau on February 28 further soured the mood.", "2025-02-28 Abduction of five aid workers in Lindau [abduction of five aid workers in Lindau on February 28]")]
    [InlineData("Nine people were killed in an explosion in Lindau on March 9.", "2025-03-09 Explosion in Lindau [explosion in Lindau on March 9]")]
    [InlineData("Under him it lost a by-election in Harlow on April 2 and slid in polls.", "2025-04-02 By-election in Harlow [by-election in Harlow on April 2]")]
    [InlineData("Trade stopped after Harlow's invasion of Lindau on Feb. 24, 2022.", "2022-02-24 Harlow's invasion of Lindau [Harlow's invasion of Lindau on Feb. 24, 2022]")]
    public void Finds_a_noun_before_its_date(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("They have been held since the Oct. 7 attack on Lindau, he said.", "2024-10-07 Attack on Lindau [Oct. 7 attack on Lindau]")]
    [InlineData("He was jailed for the Jan. 6, 2021, attack on the U.S. Capitol by a mob.", "2021-01-06 Attack on the U.S. Capitol [Jan. 6, 2021, attack on the U.S. Capitol]")]
    [InlineData("It followed Harlow’s Feb. 2 attack on Lindau that killed two.", "2025-02-02 Harlow’s attack on Lindau [Harlow’s Feb. 2 attack on Lindau]")]
    [InlineData("The Feb. 2 attack on Lindau shows that trams burn.", "2025-02-02 Attack on Lindau [Feb. 2 attack on Lindau]")]
    public void Finds_a_noun_behind_its_date(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("The Oct. 7 attack was the worst, he said.")]
    [InlineData("It was shown in a film of the attack on Lindau on March 9.")]
    [InlineData("He resigned over the attack on the depot on March 15.")]
    [InlineData("Nobody has slept since the raid on Lindau in the Dec. 3 case.")]
    [InlineData("The Feb. 2 attack helicopter order was cancelled.")]
    [InlineData("The town marked the anniversary of the attack on Lindau on Feb. 2.")]
    [InlineData("The deadline for the release of the men of Lindau on Feb. 18 was missed.")]
    public void Finds_none_where_it_is_vague_or_the_date_is_that_of_something_else(string text) => Assert.Equal("", Found(text));
}
