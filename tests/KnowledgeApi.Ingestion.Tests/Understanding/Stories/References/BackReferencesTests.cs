using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.References;

/// <summary>Happenings that an article is not about, but refers back to.</summary>
public sealed class BackReferencesTests : StoryTest
{
    private const string Lead = "The court of Lindau heard the former mayor on Monday about the missing tram tickets. ";

    [Theory]
    [InlineData("Brandt declared a state of emergency late in the evening of Dec. 3, only to lift it.", "Brandt declared a state of emergency", "2024-12-03")]
    [InlineData("After Brandt sold the trams on March 4, 2021, prices rose.", "Brandt sold the trams", "2021-03-04")]
    public async Task Makes_an_event_of_a_dated_happening(string sentence, string name, string start)
    {
        await ImportLinesAsync(Article("a", "Court hears mayor", Lead + sentence));

        var mention = Assert.Single(await CoveragesAsync(), c => c.Relation is CoverageRelation.Mentions);

        Assert.Equal((name, start), (mention.Event.Name, mention.Event.Start!.Value));
        Assert.StartsWith(name, Assert.Single(mention.Evidence).Exact, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He declared a state of emergency on Dec. 3.")]
    [InlineData("Brandt declared a state of emergency last year.")]
    [InlineData("Brandt has been mayor since Dec. 3.")]
    [InlineData("Brandt declared a state of emergency on June 9.")]
    [InlineData("Ten years ago the town was at war. On September 9, Brandt declared a state of emergency.")]
    public async Task Makes_none_where_who_or_when_is_left_open_or_it_is_no_past(string sentence)
    {
        await ImportLinesAsync(Article("a", "Court hears mayor", Lead + sentence));

        Assert.DoesNotContain(await CoveragesAsync(), c => c.Relation is CoverageRelation.Mentions);
    }

    [Fact]
    public async Task Joins_a_known_event_of_that_day()
    {
        await ImportLinesAsync(
            """{"type":"event","key":"emergency","name":"Declaration of a state of emergency","start":"2024-12-03"}""",
            Article("a", "Court hears mayor", Lead + "Brandt declared a state of emergency on Dec. 3."),
            Article("b", "Trams stand still in Lindau", Strike + " Brandt declared the emergency on Dec. 3 for the trams."));

        var mentions = (await CoveragesAsync()).Where(c => c.Relation is CoverageRelation.Mentions);

        Assert.Equal(["emergency", "emergency"], mentions.Select(m => m.Event.Key));
    }

    [Theory]
    [InlineData("Ilse Brandt, who was arrested on May 3, is ill.", "She has been silent since the arrest of Ilse Brandt on May 3.", 1)]
    [InlineData("Ilse Brandt, who died on May 3, was ill.", "It has been silent since the death of Ilse Brandt on May 3.", 1)]
    [InlineData("Ilse Brandt, who was impeached on May 3, is ill.", "It has been silent since the impeachment of Ilse Brandt on May 3.", 1)]
    [InlineData("Since the May 3 raid on the Lindau depot trams stand still.", "Police raided the Lindau depot on May 3, 2025, and left.", 1)]
    [InlineData("Ilse Brandt, who was arrested on May 3, is ill.", "It was there that Ilse Brandt married Karl Huber on May 3, 2025.", 2)]
    public async Task Joins_what_two_articles_say_in_other_words(string one, string other, int events)
    {
        await ImportLinesAsync(Article("a", "Court hears mayor", Lead + one), Article("b", "Trams stand still in Lindau", Strike + " " + other));

        var mentions = (await CoveragesAsync()).Where(c => c.Relation is CoverageRelation.Mentions).ToList();

        Assert.Equal((2, events), (mentions.Count, mentions.Select(m => m.EventId).Distinct().Count()));
    }

    [Fact]
    public async Task Names_people_in_full_and_as_those_who_took_part()
    {
        await ImportLinesAsync(
            """{"type":"person","key":"brandt","name":"Ilse Brandt","aliases":[{"name":"Brandt","kind":"WEAK_ALIAS"}]}""",
            Article("a", "Court hears mayor", Lead + "Ilse Brandt said nothing. Brandt declared a state of emergency on Dec. 3."));

        var participation = await Context.Participations.Include(p => p.Event).Include(p => p.Person).Include(p => p.Supports).SingleAsync(p => p.Event.Start!.Value == "2024-12-03");

        Assert.Equal(("Ilse Brandt declared a state of emergency", "brandt"), (participation.Event.Name, participation.Person.Key));
        Assert.Single(participation.Supports);
    }

    [Theory]
    [InlineData("Brandt was taken into custody on Dec. 3.", ParticipationRole.Suspect)]
    [InlineData("Brandt declared a state of emergency on Dec. 3.", ParticipationRole.Involved)]
    [InlineData("Brandt was taken home, and was indicted on Dec. 3.", ParticipationRole.Suspect)]
    [InlineData("Brandt was arrested at home, and resigned from the council on Dec. 3.", ParticipationRole.Involved)]
    public async Task Says_which_part_people_had_where_the_words_around_their_names_tell_of_it(string sentence, ParticipationRole role)
    {
        await ImportLinesAsync(
            """{"type":"person","key":"brandt","name":"Ilse Brandt","aliases":[{"name":"Brandt","kind":"WEAK_ALIAS"}]}""",
            Article("a", "Court hears mayor", Lead + "Ilse Brandt said nothing. " + sentence));

        var participation = await Context.Participations.SingleAsync(p => p.Event.Start!.Value == "2024-12-03");

        Assert.Equal(role, participation.Role);
    }
}
