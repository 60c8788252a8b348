using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Understanding;
using KnowledgeApi.Ingestion.Understanding.People;

namespace KnowledgeApi.Ingestion.Tests.Understanding.People;

/// <summary>The people of a page of an aggregator, article by article.</summary>
public sealed class PagePeopleTests
{
    private const string Page = """

        Island allies need a plan for the strait: study
        Think tank asks both governments for plain words
        Two allies should say what they would do in a crisis, a study said on Monday.
        "The talks have hardly begun," Martin Vale, a fellow and head of research at the Strait Institute, said at an event in the capital.
        The study drew on 42 interviews, according to the institute.
        Hashtags
        #strait
        Try Our AI Features
        Explore what Gatherer AI can do for you:
        Comments
        No comments yet...
        Related Articles


        Coast Courier
        8 hours ago
        - Coast Courier
        Cabinet approves money for the palace
        The Cabinet on Tuesday set aside 20 million for the palace. President Han Seo-yeon approved the plan, according to presidential spokesperson Min Ji-ho. The palace was left by former President Cho Dae Hyun in 2022. "Visitors will be welcome," Min said. The opposition recalled the Bae administration. (Yonhap)


        Coast Courier
        11 hours ago
        - Coast Courier
        Cho, wife to face inquiries
        President Han Seo-yeon's Cabinet passed bills on former President Cho Dae Hyun and his wife Oh Mi Kyung. Cho declared an emergency in December. His ministry had sent anti-Oh Sung-ho leaflets across the border. Cho's wife Oh is to be questioned. Sgt. Noh Tae-min, 21, died in a river in 2023; an inquiry into Noh's death was stopped. The Han administration promised speed.
        """;

    [Fact]
    public async Task Finds_each_person_once_in_each_article_of_a_page()
    {
        var articles = await ReadAsync(Page);

        Assert.Equal(["Martin Vale"], Names(articles[0]));
        Assert.Equal(["Cho Dae Hyun", "Han Seo-yeon", "Min Ji-ho"], Names(articles[1]).Where(name => name != "Bae"));
        Assert.Equal(["Cho Dae Hyun", "Han Seo-yeon", "Noh Tae-min", "Oh Mi Kyung", "Oh Sung-ho"], Names(articles[2]));
    }

    [Fact]
    public async Task Tells_husband_and_wife_and_a_namesake_apart()
    {
        var (text, people) = (await ReadAsync(Page))[2];

        Assert.Equal(["Oh Mi Kyung", "Oh"], Places(text, people, "Oh Mi Kyung"));
        Assert.Equal(["Oh Sung-ho"], Places(text, people, "Oh Sung-ho"));
        Assert.Equal(["Noh Tae-min", "Noh"], Places(text, people, "Noh Tae-min"));
        Assert.Equal(["Han Seo-yeon", "Han"], Places(text, people, "Han Seo-yeon"));
        Assert.Equal("Cho", Places(text, people, "Cho Dae Hyun")[0]);
    }

    [Fact]
    public async Task Finds_each_person_of_the_seed_document_once()
    {
        if (Seed() is not { } seed)
        {
            return;
        }

        var articles = await ReadAsync(await File.ReadAllTextAsync(seed));

        Assert.Equal(["Clint Work"], Names(articles[0]));
        Assert.Equal(["Kang Yu-jung", "Lee Jae-myung", "Yoon Suk Yeol"], Names(articles[1]));
        Assert.Equal(["Kang Yu-jung", "Lee Jae-myung", "Moon Jae-in", "Trump", "Yeo Han-koo"], Names(articles[2]));
        Assert.Equal(["Chae Su-geun", "Kim Jong-un", "Kim Keon Hee", "Lee Jae-myung", "Moon Jae-in", "Yoon Suk Yeol"], Names(articles[3]));
    }

    [Fact]
    public async Task Knows_the_parts_of_the_people_of_the_seed_document()
    {
        if (Seed() is not { } seed)
        {
            return;
        }

        var articles = await ReadAsync(await File.ReadAllTextAsync(seed));
        FoundPerson Person(int article, string name) => articles[article].People.Single(person => person.Name == name);

        Assert.Equal("fellow and director of academic affairs at KEI", Person(0, "Clint Work").JobTitle);
        Assert.Equal("presidential spokesperson", Person(1, "Kang Yu-jung").JobTitle);
        Assert.Equal([MentionRole.Mentions, MentionRole.Quoted], Person(0, "Clint Work").Mentions.Select(mention => mention.Role));
        Assert.Equal([MentionRole.Mentions, MentionRole.Quoted], Person(1, "Kang Yu-jung").Mentions.Select(mention => mention.Role));
        Assert.Equal([MentionRole.About], Person(3, "Yoon Suk Yeol").Mentions.Select(mention => mention.Role));
        Assert.Equal(["Kim Keon Hee", "Kim"], Places(articles[3].Text, articles[3].People, "Kim Keon Hee"));
        Assert.Equal(["Chae Su-geun", "Chae"], Places(articles[3].Text, articles[3].People, "Chae Su-geun"));
        Assert.True(Person(2, "Trump").Confidence <= 0.5);
    }

    private static async Task<List<(ArticleText Text, IReadOnlyList<FoundPerson> People)>> ReadAsync(string page) =>
    [
        .. from reading in await Reads.AllAsync(page)
           where reading.Record is ArticleRecord
           let text = ArticleText.Of((ArticleRecord)reading.Record!)
           select (text, PeopleReader.Read(text, [])),
    ];

    private static IEnumerable<string> Names((ArticleText Text, IReadOnlyList<FoundPerson> People) article) =>
        article.People.Select(person => person.Name).Order(StringComparer.Ordinal);

    private static List<string> Places(ArticleText text, IReadOnlyList<FoundPerson> people, string name) =>
        [.. people.Single(person => person.Name == name).Mentions[0].Evidence.Select(span => text.Of(span.Property)[span.Start..span.End])];

    private static string? Seed()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = new DirectoryInfo(Path.Combine(folder.FullName, "shared", "seeds"));
            if (seeds.Exists)
            {
                return seeds.GetFiles("*.txt").FirstOrDefault()?.FullName;
            }
        }

        return null;
    }
}
