using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Roles;

public sealed class StatedRoleTests : RoleTest
{
    [Theory]
    [InlineData("Gunman NN was shot dead.", ParticipationRole.Victim)]
    [InlineData("Detective NN, who was shot, arrested two men.", ParticipationRole.Victim)]
    [InlineData("NN, who met the judge, organised the rally.", ParticipationRole.Participant)]
    public void Puts_what_befell_somebody_before_what_they_did(string sentence, ParticipationRole role) => Assert.Equal(role, Of(sentence));

    [Theory]
    [InlineData("NN won the race.")]
    [InlineData("NN")]
    public void Is_none_where_the_words_say_nothing_of_it(string sentence) => Assert.Null(Of(sentence));

    [Theory]
    [InlineData("NN, who was killed in 2019, was a baker.")]
    [InlineData("NN was convicted of fraud in 2009.")]
    [InlineData("NN was once jailed for theft.")]
    [InlineData("NN, who was jailed two years ago, opened a shop.")]
    [InlineData("The murder of NN in 2019 was forgotten.")]
    [InlineData("NN had been sentenced to ten years.")]
    [InlineData("The mayor resigned five days after former mayor NN was sentenced to ten years.")]
    [InlineData("Two weeks after police arrested NN, the mayor resigned.")]
    public void Is_of_another_time_where_the_words_say_so(string sentence) => Assert.True(Said(sentence)!.Value.IsOfOtherTime);

    [Theory]
    [InlineData("NN was killed in a crash in 2025.")]
    [InlineData("NN was arrested on Monday over a theft in 2019.")]
    [InlineData("NN was arrested for a murder committed last year.")]
    [InlineData("NN was charged with killing a man in 2019.")]
    [InlineData("Police said NN had been arrested.")]
    [InlineData("Hours after the theft NN was arrested.")]
    [InlineData("Five days after the theft, NN was arrested.")]
    [InlineData("NN was arrested two days after the theft.")]
    public void Is_of_this_time_where_only_something_else_was_at_another(string sentence) => Assert.False(Said(sentence)!.Value.IsOfOtherTime);

    [Fact]
    public void Takes_any_year_for_another_time_where_it_does_not_know_its_own() => Assert.True(Said("NN was killed in 2025.", year: null)!.Value.IsOfOtherTime);
}
