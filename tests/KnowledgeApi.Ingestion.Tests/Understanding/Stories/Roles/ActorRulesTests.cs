using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Roles;

public sealed class ActorRulesTests : RoleTest
{
    [Theory]
    [InlineData("The rally was organised by the baker NN.")]
    [InlineData("NN, the mayor, convened both sides.")]
    [InlineData("President NN will host the summit.")]
    [InlineData("NN is hosting the talks.")]
    [InlineData("NN chaired the meeting on Monday.")]
    [InlineData("The hearing was chaired by NN.")]
    [InlineData("NN called a snap election on Tuesday.")]
    [InlineData("NN on Monday appointed lawyer Eva Roe as envoy.")]
    [InlineData("NN names Eva Roe envoy.")]
    [InlineData("The organiser, NN, was pleased.")]
    [InlineData("NN called the summit.")]
    [InlineData("NN called the strike on Monday.")]
    public void Know_who_brings_an_event_about(string sentence) => Assert.Equal(ParticipationRole.Organizer, Of(sentence));

    [Theory]
    [InlineData("NN named coach of Leeds United.")]
    [InlineData("NN was appointed coach of Rovers.")]
    [InlineData("NN called his march a joke.")]
    [InlineData("NN, who chaired the firm at the time, was there.")]
    [InlineData("Roe took money from a group led by NN.")]
    [InlineData("NN, who chairs the water committee, was there.")]
    [InlineData("NN, HOST: Good morning.")]
    [InlineData("NN called it a farce.")]
    public void Call_nobody_an_organizer_who_is_not(string sentence) => Assert.NotEqual(ParticipationRole.Organizer, Of(sentence));

    [Theory]
    [InlineData("The mayor held talks with NN.")]
    [InlineData("The mayor met the envoy NN in Leeds.")]
    [InlineData("NN and Eva Roe shook hands.")]
    [InlineData("The talks between Eva Roe and NN failed.")]
    [InlineData("The mayor's meeting with NN is over.")]
    public void Know_who_takes_part(string sentence) => Assert.Equal(ParticipationRole.Participant, Of(sentence));

    [Theory]
    [InlineData("At the summit NN resigned.")]
    [InlineData("Before the meeting NN resigned.")]
    [InlineData("The mayor has never met NN.")]
    public void Call_nobody_a_participant_who_is_only_named_beside_a_meeting(string sentence) => Assert.NotEqual(ParticipationRole.Participant, Of(sentence));

    [Theory]
    [InlineData("Judge NN sentenced Carl Dunn to ten years.")]
    [InlineData("Carl Dunn was sentenced by Judge NN.")]
    [InlineData("Officer NN, who arrested them, found a van.")]
    [InlineData("Eva Roe replaces NN as coach.")]
    [InlineData("Eva Roe took over from NN.")]
    [InlineData("Police arrested the brother of NN.")]
    [InlineData("NN's wife wept.")]
    public void Know_who_has_only_to_do_with_it(string sentence) => Assert.Equal(ParticipationRole.Involved, Of(sentence));

    [Theory]
    [InlineData("NN, now head of a bank in Leeds, was appointed on Monday.")]
    [InlineData("NN was sacked over the ruling.")]
    public void Know_of_whom_it_tells_who_is_chosen_or_sacked(string sentence) => Assert.Equal(ParticipationRole.Subject, Of(sentence));

    [Theory]
    [InlineData("NN appointed a judge.")]
    [InlineData("NN was named in the report.")]
    [InlineData("NN was not elected.")]
    [InlineData("NN was fired at by gunmen.")]
    [InlineData("NN was dismissed as a dreamer.")]
    [InlineData("NN was removed from the list.")]
    public void Choose_nobody_who_is_not_chosen(string sentence) => Assert.NotEqual(ParticipationRole.Subject, Of(sentence));

    [Theory]
    [InlineData("NN was replaced by Eva Roe.")]
    [InlineData("NN was succeeded by Eva Roe.")]
    public void Leave_the_part_of_whoever_is_succeeded_by_another_open(string sentence) => Assert.Null(Of(sentence));

    [Theory]
    [InlineData("NN, the mayor, denounced the ruling.")]
    [InlineData("NN called the election a farce.")]
    [InlineData("The spokesman, NN, denied that his men had any part.")]
    public void Know_who_speaks(string sentence) => Assert.Equal(ParticipationRole.Speaker, Of(sentence));

    [Fact]
    public void Call_nobody_a_speaker_who_did_it() => Assert.Null(Of("NN declared martial law."));
}
