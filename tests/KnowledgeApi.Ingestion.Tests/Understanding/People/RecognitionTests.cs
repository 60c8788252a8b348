using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Understanding.People;

/// <summary>Known people in articles that state no mentions.</summary>
public sealed class RecognitionTests : ImportTest
{
    private const string Work = """{"type":"person","key":"work","name":"Clint Work","aliases":[{"name":"Work","kind":"WEAK_ALIAS"},{"name":"C. W. Work","kind":"ALIAS"}],"jobTitle":"fellow"}""";
    private const string Banker = """{"type":"person","key":"banker","name":"John Smith","jobTitle":"chairman of a bank"}""";
    private const string Sprinter = """{"type":"person","key":"sprinter","name":"John Smith","description":"a sprinter and hurdler"}""";

    [Fact]
    public async Task Links_a_known_person_with_the_exact_places()
    {
        await ImportAsync($"{Work}\n{Article("Clint Work in Seoul", "A day later, Clint Work left.")}");

        var mention = Assert.Single(await MentionsAsync());

        Assert.Equal(("work", 2), (mention.Person.Key, mention.Count));
        Assert.Equal(["HEADLINE 0-10 Clint Work", "BODY 13-23 Clint Work"], mention.Evidence.Select(Place));
        Assert.All(mention.Evidence, evidence => Assert.NotNull(evidence.Extractor));
    }

    [Fact]
    public async Task Looks_for_new_people_in_no_text_that_reads_as_another_language()
    {
        await ImportAsync($"{Work}\n{Article("Besuch in Seoul", "Am Montag sprach Clint Work in Seoul mit Ministerin Johanna Brinkmann über die Folgen des neuen Abkommens. Das Treffen dauerte zwei Stunden; danach flog sie weiter nach Tokio, wo sie am Mittwoch eine Rede vor Studenten halten soll.")}");

        var mention = Assert.Single(await MentionsAsync());

        Assert.Equal("work", mention.Person.Key);
    }

    [Theory]
    [InlineData("C. W. Work spoke in Seoul.", 1)]
    [InlineData("Work spoke in Seoul.", 0)]
    [InlineData("Clint Work spoke in Seoul. Later Work left.", 2)]
    [InlineData("Clint Workman spoke in Seoul.", 0)]
    public async Task Counts_a_weak_alias_beside_a_full_name_only(string body, int count)
    {
        await ImportAsync($"{Work}\n{Article("News", body)}");

        var counted = await Context.Mentions.Where(m => m.Person.Key == "work").SumAsync(m => m.Count);

        Assert.Equal(count, counted);
    }

    [Fact]
    public async Task Takes_the_one_of_two_namesakes_whose_context_fits()
    {
        await ImportAsync($"{Banker}\n{Sprinter}\n{Article("Race", "The hurdler John Smith won.")}");

        var mention = Assert.Single(await MentionsAsync());

        Assert.Equal("sprinter", mention.Person.Key);
    }

    [Fact]
    public async Task Says_that_a_name_of_two_people_is_unresolved_where_none_fits()
    {
        await ImportAsync($"{Banker}\n{Sprinter}\n{Article("Visit", "There came John Smith.")}");

        var article = await Context.Articles.SingleAsync();

        Assert.Empty(await MentionsAsync());
        Assert.Equal([new UnresolvedMention("John Smith", 2, EvidenceProperty.Body, 11, 21)], article.UnresolvedMentions);
    }

    [Fact]
    public async Task Leaves_an_article_alone_that_states_who_is_in_it()
    {
        await ImportAsync($"{Work}\n{Article("Clint Work in Seoul", "No one else.", "\"mentions\":[]")}");

        Assert.Empty(await MentionsAsync());
    }

    [Fact]
    public async Task Keeps_what_was_stated_when_the_text_comes_again()
    {
        await ImportAsync($"{Work}\n{Banker}\n{Article("Clint Work in Seoul", "The bank.", "\"mentions\":[{\"person\":\"banker\",\"role\":\"ABOUT\"}]")}");

        var again = await ImportAsync(Article("Clint Work in Seoul", "The bank."));

        Assert.Equal(1, again.Unchanged);
        Assert.Equal("banker", Assert.Single(await MentionsAsync()).Person.Key);
    }

    [Fact]
    public async Task Changes_nothing_when_the_same_text_comes_again()
    {
        await ImportAsync($"{Work}\n{Article("Clint Work in Seoul", "So Clint Work said.")}");

        var again = await ImportAsync(Article("Clint Work in Seoul", "So Clint Work said."));

        Assert.Equal((0, 0, 1), (again.Created, again.Updated, again.Unchanged));
    }

    [Fact]
    public async Task Finds_in_a_text_that_comes_again_what_it_found_first()
    {
        await ImportAsync(Article("Talks in Seoul", "Finance Minister Anna Keller met Peter Novak. Keller spoke of trade."));
        var first = await MentionsAsync();

        var again = await ImportAsync(Article("Talks in Seoul", "Finance Minister Anna Keller met Peter Novak. Keller spoke of trade."));

        Assert.Equal(1, again.Unchanged);
        Assert.Equal(first.Select(m => (m.Id, m.Confidence)), (await MentionsAsync()).Select(m => (m.Id, m.Confidence)));
    }

    [Fact]
    public async Task Finds_people_who_came_to_be_known_since()
    {
        await ImportAsync(Article("Visit", "There came 김건희가.", "\"language\":\"ko\""));

        await ImportAsync($$"""{"type":"person","key":"kim","name":"김건희"}{{'\n'}}{{Article("Visit", "There came 김건희가.", "\"language\":\"ko\"")}}""");

        Assert.Equal("BODY 11-14 김건희", Place(Assert.Single(Assert.Single(await MentionsAsync()).Evidence)));
    }

    [Theory]
    [InlineData("Yoon Suk-yeol")]
    [InlineData("Suk Yeol Yoon")]
    public async Task Joins_the_spellings_of_one_name(string spelling)
    {
        await ImportAsync($"{Article("Seoul", "President Yoon Suk Yeol said so.")}\n{Article("Seoul again", $"On Monday {spelling} spoke in Seoul.", key: "b")}");

        var person = await Context.People.Include(p => p.Mentions).SingleAsync();

        Assert.Equal(("Yoon Suk Yeol", "yoon-suk-yeol", "people"), (person.Name, person.Key, person.Extractor));
        Assert.Equal(2, person.Mentions.DistinctBy(m => m.ArticleId).Count());
    }

    [Fact]
    public async Task Learns_a_job_from_a_later_text_but_never_overrules_a_stated_one()
    {
        await ImportAsync($"{Work}\n{Article("Seoul", "On Monday Anna Keller met Clint Work in Seoul.")}");

        await ImportAsync(Article("Seoul again", "Finance Minister Anna Keller met economist Clint Work in Seoul.", key: "b"));

        Assert.Equal("Finance Minister", (await Context.People.SingleAsync(p => p.Name == "Anna Keller")).JobTitle);
        Assert.Equal("fellow", (await Context.People.SingleAsync(p => p.Key == "work")).JobTitle);
    }

    [Theory]
    [InlineData("Striker Kim Min-jun scored twice.", "Vice minister Kim Min-jun resigned.", 2)]
    [InlineData("Former striker Kim Min-jun spoke.", "Vice minister Kim Min-jun resigned.", 1)]
    [InlineData("Senator Anna Keller spoke.", "Minister Anna Keller resigned.", 1)]
    [InlineData("The conductor Kim Min-jun spoke.", "Judge Kim Min-jun rejected the claim.", 2)]
    [InlineData("Kim Min-jun, a landslide hydrologist at an institute in Seoul, spoke.", "Kim Min-jun scored twice on Monday. The Korean striker left in tears.", 2)]
    [InlineData("Justice Minister Anna Keller resigned.", "Judge Anna Keller rejected the claim.", 1)]
    [InlineData("Anna Keller, a professor of law in Bonn, spoke.", "The economist Anna Keller, an adviser to the bank, spoke.", 1)]
    [InlineData("Finance Minister Anna Keller spoke.", "Former minister Anna Keller opened the bridge.", 1)]
    [InlineData("The opposition leader, Anna Keller, spoke.", "Anna Keller, a lawyer, opened the bridge.", 1)]
    [InlineData("Mayor Lee opened the bridge.", "Professor Lee praised the team.", 2)]
    [InlineData("Mayor Lee opened the bridge.", "Then Mayor Lee went home.", 1)]
    public async Task Takes_a_name_for_two_people_where_their_jobs_contradict(string first, string second, int people)
    {
        await ImportAsync($"{Article("Seoul", first)}\n{Article("Seoul again", second, key: "b")}");

        var again = await ImportAsync($"{Article("Seoul", first)}\n{Article("Seoul again", second, key: "b")}");

        Assert.Equal(people, await Context.People.CountAsync());
        Assert.Equal(2, again.Unchanged);
    }

    [Fact]
    public async Task Knows_by_a_job_that_a_later_text_stated_who_is_another()
    {
        await ImportAsync($"{Article("Seoul", "On Monday Kim Min-jun was there.")}\n{Article("Cup", "Striker Kim Min-jun scored twice.", key: "b")}\n{Article("Seoul again", "Vice minister Kim Min-jun resigned.", key: "c")}");

        Assert.Equal(["Striker", "Vice minister"], await Context.People.OrderBy(p => p.Id).Select(p => p.JobTitle).ToListAsync());
    }

    [Fact]
    public async Task Takes_a_lone_family_name_with_another_job_for_somebody_else()
    {
        await ImportAsync(string.Join('\n', Enumerable.Range(0, 6).Select(i => Article($"Bridge {i}", "President Ann Lee spoke.", key: $"k{i}"))));

        await ImportAsync(Article("Cup", "Coach Lee praised the team. Coach Lee smiled.", key: "cup"));

        Assert.Equal(["Ann Lee", "Lee"], await Context.People.OrderBy(p => p.Id).Select(p => p.Name).ToListAsync());
    }

    [Fact]
    public async Task Finds_the_same_of_two_namesakes_in_a_text_that_comes_again()
    {
        var goal = Article("Seoul", "Striker Kim Min-jun scored twice.");
        await ImportAsync($"{goal}\n{Article("Party", "There was Kim Min-jun too.", key: "b")}\n{Article("Seoul again", "Vice minister Kim Min-jun resigned.", key: "c")}");
        var first = await MentionsAsync();

        await ImportAsync(Article("Party", "There was Kim Min-jun too.", key: "b"));

        Assert.Equal(3, first.Count);
        Assert.Equal(first.Select(m => m.PersonId), (await MentionsAsync()).Select(m => m.PersonId));
    }

    [Fact]
    public async Task Takes_a_lone_family_name_for_whom_most_is_written_about()
    {
        var articles = Enumerable.Range(0, 6).Select(i => Article($"News {i}", "Donald Trump spoke in Ohio.", key: $"full-{i}"));
        await ImportAsync(string.Join('\n', articles));

        await ImportAsync(Article("Talks", "It was begun by the Trump administration. President Trump said so.", key: "short"));

        Assert.Equal("Donald Trump", (await Context.Mentions.Include(m => m.Person).FirstAsync(m => m.Article.Key == "short")).Person.Name);
    }

    [Fact]
    public async Task Leaves_texts_unread_when_told_to()
    {
        var importer = new Importer(Context, TimeProvider.System);

        await importer.ImportAsync([new TextDocument("a", $"{Work}\n{Article("Clint Work in Seoul", "So he said.")}", null)], new ImportOptions(Extract: false), CancellationToken.None);

        Assert.Empty(await MentionsAsync());
    }

    private static string Article(string headline, string body, string? more = null, string key = "a") =>
        $$"""{"type":"article","key":"{{key}}","headline":"{{headline}}","body":"{{body}}"{{(more is null ? "" : "," + more)}}}""";

    private static string Place(Evidence evidence) => $"{ConstantCase.Of(evidence.Property)} {evidence.Start}-{evidence.End} {evidence.Exact}";

    private Task<List<Mention>> MentionsAsync() => Context.Mentions.AsNoTracking().Include(m => m.Person).ToListAsync();
}
