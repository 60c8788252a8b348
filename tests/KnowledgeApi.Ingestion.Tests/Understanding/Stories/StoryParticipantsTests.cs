using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories;

public sealed class StoryParticipantsTests : StoryTest
{
    private const string Person = """{"type":"person","key":"p","name":"Ada Quint"}""";
    private const string Headline = "River floods Harlow market";

    [Theory]
    [InlineData("QUOTED", "The mayor, Ada Quint, said so.", ParticipationRole.Speaker)]
    [InlineData("ABOUT", "The mayor, Ada Quint, said so.", ParticipationRole.Subject)]
    [InlineData("MENTIONS", "The mayor, Ada Quint, said so.", ParticipationRole.Involved)]
    [InlineData("MENTIONS", "Later Ada Quint, 40, was killed.", ParticipationRole.Victim)]
    [InlineData("ABOUT", "Police said Ada Quint was arrested.", ParticipationRole.Suspect)]
    public async Task Gives_people_their_parts_in_the_event(string role, string sentence, ParticipationRole expected)
    {
        await ImportLinesAsync(Person, Article("a", Headline, $"{Flood} {sentence}", more: Mention(role, $"{Flood} {sentence}")));

        var participation = await Context.Participations.Include(p => p.Supports).SingleAsync();

        Assert.Equal(expected, participation.Role);
        Assert.InRange(participation.Confidence!.Value, 0.1, 1);
        Assert.Single(participation.Supports);
        Assert.NotNull(participation.Extractor);
    }

    [Fact]
    public async Task Leaves_out_who_wrote_the_article()
    {
        await ImportLinesAsync(Person, Article("a", Headline, Flood, more: """ "mentions":[{"person":"p","role":"AUTHOR"}]"""));

        Assert.Empty(await Context.Participations.ToListAsync());
    }

    [Fact]
    public async Task Leaves_the_participants_of_a_stated_event_to_those_who_stated_it()
    {
        await ImportLinesAsync(
            Person, """{"type":"event","key":"flood","name":"Flood of Harlow market","start":"2025-06-09"}""",
            Article("a", Headline, $"{Flood} Ada Quint spoke.", more: Mention("QUOTED", $"{Flood} Ada Quint spoke.")));

        Assert.Equal("flood", Assert.Single(await CoveragesAsync()).Event.Key);
        Assert.Empty(await Context.Participations.ToListAsync());
    }

    [Fact]
    public async Task Takes_back_what_only_an_older_text_bore_out()
    {
        await ImportLinesAsync(Person, Article("a", Headline, $"{Flood} Ada Quint spoke.", more: Mention("QUOTED", $"{Flood} Ada Quint spoke.")));

        await ImportLinesAsync(Article("a", Headline, Flood, more: "\"mentions\":[]"));

        Assert.Empty(await Context.Participations.ToListAsync());
    }

    private static string Mention(string role, string body)
    {
        var start = body.IndexOf("Ada Quint", StringComparison.Ordinal);
        return $$""" "mentions":[{"person":"p","role":"{{role}}","evidence":[{"property":"BODY","start":{{start}},"end":{{start + 9}}}]}]""";
    }
}
