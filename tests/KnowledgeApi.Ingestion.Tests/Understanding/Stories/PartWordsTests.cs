using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Stories;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories;

/// <summary>What the words around a name, here NN, say of its bearer's part.</summary>
public sealed class PartWordsTests
{
    [Theory]
    [InlineData("NN, 40, was killed on the spot.", ParticipationRole.Victim)]
    [InlineData("Robbers killed baker NN.", ParticipationRole.Victim)]
    [InlineData("Among the dead was baker NN.", ParticipationRole.Victim)]
    [InlineData("NN was charged with fraud.", ParticipationRole.Suspect)]
    [InlineData("NN, a former mayor, was arrested at home.", ParticipationRole.Suspect)]
    [InlineData("Police arrested baker NN.", ParticipationRole.Suspect)]
    [InlineData("Police arrested a baker, NN, in Leeds.", ParticipationRole.Suspect)]
    [InlineData("The blaze killed the pilot, NN, and two others.", ParticipationRole.Victim)]
    [InlineData("The suspect, identified as NN, fled.", ParticipationRole.Suspect)]
    [InlineData("A neighbour accused NN of stealing hens.", ParticipationRole.Suspect)]
    [InlineData("The rally was organised by the baker NN.", ParticipationRole.Organizer)]
    [InlineData("NN, the mayor, convened both sides.", ParticipationRole.Organizer)]
    [InlineData("The mayor held talks with NN.", ParticipationRole.Participant)]
    [InlineData("NN, the mayor, denounced the ruling.", ParticipationRole.Speaker)]
    public void Say_what_part_somebody_has(string sentence, ParticipationRole role) => Assert.Equal(role, Of(sentence));

    [Theory]
    [InlineData("NN accused the mayor of fraud.")]
    [InlineData("NN arrested two men.")]
    [InlineData("Police arrested a baker, NN, a spokesman, said.")]
    [InlineData("NN was charged 284 dollars for a cake.")]
    [InlineData("The minister accused NN of ignoring farmers.")]
    [InlineData("A brother of the suspect, NN, wept.")]
    [InlineData("The baker was accused by NN of fraud.")]
    [InlineData("Police arrested the son of NN.")]
    [InlineData("The alleged victim NN spoke.")]
    [InlineData("NN was falsely accused of fraud.")]
    [InlineData("NN was not charged with fraud.")]
    [InlineData("NN, who charged the gate with a ram, is a knight.")]
    public void Call_nobody_a_suspect_who_is_not_said_to_be_one(string sentence) => Assert.NotEqual(ParticipationRole.Suspect, Of(sentence));

    [Theory]
    [InlineData("NN assaulted me.")]
    [InlineData("They were killed by NN.")]
    [InlineData("NN died at 88.")]
    public void Call_nobody_a_victim_who_did_it_or_died_in_peace(string sentence) => Assert.NotEqual(ParticipationRole.Victim, Of(sentence));

    [Theory]
    [InlineData("NN declared martial law.")]
    public void Call_nobody_a_speaker_who_did_it(string sentence) => Assert.NotEqual(ParticipationRole.Speaker, Of(sentence));

    private static ParticipationRole? Of(string sentence)
    {
        var name = sentence.IndexOf("NN", StringComparison.Ordinal);
        return PartWords.Of(sentence[..name], sentence[(name + 2)..]);
    }
}
