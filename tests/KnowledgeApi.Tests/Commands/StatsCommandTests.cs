using KnowledgeApi.Testing;

namespace KnowledgeApi.Tests.Commands;

public sealed class StatsCommandTests
{
    [Fact]
    public async Task Says_what_is_in_the_database()
    {
        await using var database = await TestDatabase.CreateAsync();
        await CommandLine.RunAsync(["import", "-", "--no-extract", "--database", database.Path],
            """
            {"type":"person","key":"p","name":"P"}
            {"type":"event","key":"e","name":"E","participants":[{"person":"p","role":"SPEAKER"}]}
            {"type":"article","key":"a","headline":"A","outlet":"O","language":"en","body":"B","publishedAt":"2025-06-10","mentions":[{"person":"p","role":"QUOTED"},{"person":"p","role":"ABOUT","extractor":"x"}]}
            {"type":"article","key":"b","headline":"B","outlet":"O","publishedAt":"2025-07-01","mentions":[{"person":"p","role":"QUOTED"}],"links":[{"article":"a","relation":"DUPLICATE_OF"}]}
            """);

        var (code, output, errors) = await CommandLine.RunAsync(["stats", "--database", database.Path]);

        Assert.Equal((0, ""), (code, errors));
        string[] expected =
        [
            "2 articles, 1 outlets, 1 people, 1 events, 5 links", "published: 2025-06-10 to 2025-07-01", "with a body: 1", "languages: en 1, unknown 1",
            "largest outlets: O 2", "mentions: QUOTED 2, ABOUT 1", "participations: SPEAKER 1", "links of articles: DUPLICATE_OF 1", "links of events: none",
            "mentions stated and found in texts: 2 and 1", "duplicates: 1",
        ];
        Assert.Superset(expected.ToHashSet(), output.Split('\n').ToHashSet());
    }

    [Fact]
    public async Task Makes_no_database_where_there_is_none()
    {
        await using var database = await TestDatabase.CreateAsync();
        var path = database.Path + "typo";

        var (code, output, errors) = await CommandLine.RunAsync(["stats", "--database", path]);

        Assert.Equal((2, "", $"There is no database '{path}'.\n"), (code, output, errors));
        Assert.False(File.Exists(path));
    }
}
