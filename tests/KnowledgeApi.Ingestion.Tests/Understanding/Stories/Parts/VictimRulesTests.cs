using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Parts;

public sealed class VictimRulesTests : PartTest
{
    [Theory]
    [InlineData("NN, 40, was killed on the spot.")]
    [InlineData("NN was shot and killed by robbers.")]
    [InlineData("NN, who was kidnapped on Monday, is safe.")]
    [InlineData("NN was among the dead.")]
    [InlineData("NN died when his boat capsized.")]
    [InlineData("NN died of wounds on Monday.")]
    [InlineData("NN is still missing.")]
    [InlineData("Robbers killed baker NN.")]
    [InlineData("The blaze killed the pilot, NN, and two others.")]
    [InlineData("A bomb killed the mayor of Leeds, NN, and his driver.")]
    [InlineData("The murder of NN shocked Leeds.")]
    [InlineData("NN's murder shocked Leeds.")]
    [InlineData("Among the dead was baker NN.")]
    [InlineData("The dead include NN, 29, and two others.")]
    [InlineData("The victim was identified as NN, 61.")]
    [InlineData("Robbers killed the trader's wife NN.")]
    public void Know_who_was_harmed(string sentence) => Assert.Equal(ParticipationRole.Victim, Of(sentence));

    [Theory]
    [InlineData("NN and Carl Dunn were killed.")]
    [InlineData("Climbers NN and Carl Dunn were killed, police said.")]
    [InlineData("Driver NN and five passengers died in the crash.")]
    [InlineData("NN, Carl Dunn and Eva Roe were wounded in Leeds.")]
    [InlineData("Robbers killed Carl Dunn and NN.")]
    [InlineData("The victims were Carl Dunn and NN.")]
    public void Know_each_of_several(string sentence) => Assert.Equal(ParticipationRole.Victim, Of(sentence));

    [Theory]
    [InlineData("NN assaulted me.")]
    [InlineData("They were killed by NN.")]
    [InlineData("NN died at 88.")]
    [InlineData("NN died on Tuesday in a hospice.")]
    [InlineData("Jazz trumpeter NN dead at 91")]
    [InlineData("NN is missing from the squad.")]
    [InlineData("NN was nearly killed.")]
    [InlineData("NN was not injured.")]
    [InlineData("Robbers have not killed NN.")]
    [InlineData("The man who was killed NN knew well.")]
    [InlineData("Robbers killed NN's brother in Leeds.")]
    [InlineData("The wife of NN was killed.")]
    [InlineData("The mother of the victim, NN, wept.")]
    [InlineData("NN shot and killed two men in a bar.")]
    [InlineData("NN assaulted and robbed a man.")]
    [InlineData("The men NN shot in Leeds died.")]
    [InlineData("Police say NN shot at two officers.")]
    [InlineData("NN, who shot in the dark, fled.")]
    [InlineData("Victims\nNN opened a fair.")]
    [InlineData("Police killed NN aide Carl Dunn.")]
    [InlineData("Robbers killed a man NN loved.")]
    [InlineData("The murder of a man NN hired shocked Leeds.")]
    [InlineData("The murder of NN supporters shocked Leeds.")]
    [InlineData("The murdered man's widow NN wept.")]
    public void Call_nobody_so_who_did_it_died_in_peace_or_was_not_harmed(string sentence) => Assert.NotEqual(ParticipationRole.Victim, Of(sentence));

    [Theory]
    [InlineData("shot")]
    [InlineData("shotgun")]
    public void Take_no_clause_for_ended_where_the_words_that_are_read_end(string word) => Assert.Null(Of($"NN, {new string('x', 142)}, {word} a man dead."));
}
