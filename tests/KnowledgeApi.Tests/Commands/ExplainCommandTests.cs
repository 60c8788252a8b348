using KnowledgeApi.Testing;
using Snapshooter.Xunit;

namespace KnowledgeApi.Tests.Commands;

public sealed class ExplainCommandTests
{
    private const string Documents =
        """
        {"type":"outlet","key":"korea-herald","name":"The Korea Herald"}
        {"type":"person","key":"clint-work","name":"Clint Work"}
        {"type":"event","key":"kei-report","name":"Release of a report","kind":"PUBLICATION","location":"Washington","country":"US","start":"2025-06-09","participants":[{"person":"clint-work","role":"SPEAKER","articles":["report"]}]}
        {"type":"article","key":"report","url":"https://news.example/a?utm_source=x","headline":"Report on the alliance","body":"Clint Work spoke.","outlet":"korea-herald","publishedAt":"2025-06-10","unresolvedMentions":[{"name":"Lee","candidates":2,"property":"BODY","start":0,"end":5}],"links":[{"article":"other","relation":"UPDATES"}],"mentions":[{"person":"clint-work","role":"QUOTED","confidence":0.9,"relevance":0.25,"extractor":"people","evidence":[{"property":"BODY","start":0,"end":10}]}],"events":[{"event":"kei-report","relation":"ABOUT"}]}
        {"type":"article","key":"other","headline":"An earlier report","publishedAt":"2025-06-01"}
        """;

    [Fact]
    public async Task Says_what_was_found_by_which_words_and_how_sure_it_is()
    {
        await using var database = await FilledAsync();

        var (code, output, _) = await CommandLine.RunAsync(["explain", "report", "--database", database.Path]);

        Assert.Equal(0, code);
        Snapshot.Match(output.TrimEnd('\n'));
    }

    [Fact]
    public async Task Finds_an_article_by_any_of_its_addresses()
    {
        await using var database = await FilledAsync();

        var (code, output, _) = await CommandLine.RunAsync(["explain", "https://NEWS.example/a#top", "--database", database.Path]);

        Assert.Equal(0, code);
        Assert.StartsWith("Report on the alliance\n", output);
    }

    [Fact]
    public async Task Says_that_there_is_no_such_article()
    {
        await using var database = await FilledAsync();

        var result = await CommandLine.RunAsync(["explain", "repot", "--database", database.Path]);

        Assert.Equal((2, "", "There is no article with the key or address 'repot'.\n"), result);
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await CommandLine.RunAsync(["import", "-", "--no-extract", "--database", database.Path], Documents);
        return database;
    }
}
