using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Linking;

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
    [InlineData("ABOUT", "Mayor Ada Quint appointed lawyer Eva Roe as envoy.", ParticipationRole.Organizer)]
    [InlineData("ABOUT", "Judge Ada Quint sentenced a trader to two years.", ParticipationRole.Involved)]
    [InlineData("ABOUT", "Eva Roe succeeds Ada Quint as mayor.", ParticipationRole.Involved)]
    [InlineData("MENTIONS", "The trader's husband Ada Quint was killed in 2019.", ParticipationRole.Involved)]
    [InlineData("MENTIONS", "The trader Ada Quint was jailed for theft last year.", ParticipationRole.Involved)]
    public async Task Gives_people_their_parts_in_the_event(string role, string sentence, ParticipationRole expected)
    {
        await ImportLinesAsync(Person, Article("a", Headline, $"{Flood} {sentence}", more: Mention(role, $"{Flood} {sentence}")));

        var participation = await Context.Participations.Include(p => p.Supports).SingleAsync();

        Assert.Equal(expected, participation.Role);
        Assert.InRange(participation.Confidence!.Value, 0.1, 1);
        Assert.Single(participation.Supports);
        Assert.NotNull(participation.Extractor);
    }

    [Theory]
    [InlineData("The trader Ada Quint, who was kidnapped on January 22, has a stall there.")]
    [InlineData("Prices rose on January 22, when a trader, Ada Quint, was kidnapped.")]
    public async Task Calls_nobody_a_victim_of_what_is_reported_who_was_one_on_another_day(string sentence)
    {
        var body = $"{Flood} {sentence}";
        await ImportLinesAsync(Person, Article("a", Headline, body, more: Mention("MENTIONS", body)));

        var roles = await Context.Participations.OrderBy(p => p.EventStart).Select(p => p.Role).ToListAsync();

        Assert.Equal(ParticipationRole.Involved, roles[^1]);
    }

    [Fact]
    public async Task Knows_the_victims_of_long_ago_where_a_court_deals_with_them()
    {
        const string body = "A court in Harlow sentenced a trader to ten years in prison on Monday. The baker Ada Quint was killed in 2019.";
        await ImportLinesAsync(Person, Article("a", "Trader sentenced to ten years in Harlow", body, more: Mention("MENTIONS", body)));

        Assert.Equal(ParticipationRole.Victim, (await Context.Participations.SingleAsync()).Role);
    }

    [Fact]
    public async Task Tells_of_a_judge_whom_its_headline_names()
    {
        var body = $"{Flood} Judge Ada Quint sentenced a trader to two years.";
        var mention = Mention("ABOUT", body).Replace("\"evidence\":[", """ "evidence":[{"property":"HEADLINE","start":0,"end":9},""", StringComparison.Ordinal);
        await ImportLinesAsync(Person, Article("a", "Ada Quint floods Harlow market", body, more: mention));

        Assert.Equal(ParticipationRole.Subject, (await Context.Participations.SingleAsync()).Role);
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
