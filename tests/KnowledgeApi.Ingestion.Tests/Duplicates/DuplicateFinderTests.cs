using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Duplicates;

public sealed class DuplicateFinderTests : ImportTest
{
    private static readonly string Text = string.Join(' ', Enumerable.Range(0, 120).Select(i => $"word{(char)('a' + i % 26)}{(char)('a' + i / 26)}"));

    [Fact]
    public async Task Links_a_copy_to_the_earliest_and_counts_it()
    {
        var report = await ImportAsync($"{Article("late", 12, Text + " (Agency)")}\n{Article("early", 10, Text)}\n{Article("middle", 11, Text[..400])}");

        Assert.Equal((3, 2), (report.Created, report.Duplicates));
        Assert.Equal(["late>early", "middle>early"], await LinksAsync());
    }

    [Fact]
    public async Task Comes_to_the_same_links_in_any_order_of_imports()
    {
        foreach (var order in new int[][] { [10, 11, 12, 13], [13, 12, 11, 10], [11, 13, 10, 12], [12, 10, 13, 11] })
        {
            foreach (var day in order)
            {
                await ImportAsync(Article($"{day}", day, Text));
            }

            Assert.Equal(["11>10", "12>10", "13>10"], await LinksAsync());
            await Context.Database.ExecuteSqlRawAsync("DELETE FROM \"Articles\"");
        }
    }

    [Fact]
    public async Task Counts_a_stored_article_that_turns_out_to_be_a_copy()
    {
        await ImportAsync(Article("late", 12, Text));

        var report = await ImportAsync(Article("early", 10, Text));
        var again = await ImportAsync(Article("early", 10, Text));

        Assert.Equal((1, 1, 0, 1), (report.Created, report.Duplicates, again.Duplicates, again.Unchanged));
    }

    [Fact]
    public async Task Follows_a_body_that_changes()
    {
        await ImportAsync($"{Article("a", 10, Text)}\n{Article("b", 11, Text)}\n{Article("c", 12, Text)}");

        await ImportAsync(Article("a", 10, string.Join(' ', Text.Split(' ').Reverse())));
        var parted = await LinksAsync();
        await ImportAsync(Article("a", 10, Text));

        Assert.Equal(["c>b"], parted);
        Assert.Equal(["b>a", "c>a"], await LinksAsync());
    }

    [Fact]
    public async Task Parts_copies_of_which_too_little_is_left_at_once()
    {
        var (whole, left) = (string.Join(' ', Text.Split(' ')[..50]), string.Join(' ', Text.Split(' ')[..30]));
        await ImportAsync($"{Article("a", 10, whole)}\n{Article("b", 11, whole)}");

        var report = await ImportAsync($"{Article("a", 10, left)}\n{Article("b", 11, left)}");

        Assert.Equal(2, report.Updated);
        Assert.Empty(await LinksAsync());
    }

    [Fact]
    public async Task Follows_a_date_that_changes()
    {
        await ImportAsync($"{Article("a", 10, Text)}\n{Article("b", 11, Text)}");

        await ImportAsync(Article("a", 12, Text));

        Assert.Equal(["a>b"], await LinksAsync());
    }

    [Fact]
    public async Task Leaves_the_links_that_were_found_when_a_record_is_imported_again()
    {
        var lines = $"{Article("a", 10, Text)}\n{Article("b", 11, Text)}";
        await ImportAsync(lines);

        var again = await ImportAsync(lines);

        Assert.Equal((2, 0, "b>a"), (again.Unchanged, again.Duplicates, Assert.Single(await LinksAsync())));
    }

    [Fact]
    public async Task Leaves_a_link_that_somebody_stated()
    {
        await ImportAsync($"{Article("a", 10, Text)}\n{Article("b", 11, Text).Replace("\"headline\"", "\"links\":[{\"article\":\"a\",\"relation\":\"DUPLICATE_OF\"}],\"headline\"")}");

        await ImportAsync(Article("earlier", 9, Text));

        Assert.Equal(["a>earlier", "b>a", "b>earlier"], await LinksAsync());
        Assert.Null((await Context.ArticleLinks.SingleAsync(l => l.Source.Key == "b" && l.Target.Key == "a")).Extractor);
    }

    [Fact]
    public async Task Tells_reports_of_one_template_apart_by_their_numbers()
    {
        static string Report(int seed) => string.Join(' ', Text.Split(' ').Select((word, i) => i % 12 == 0 ? $"{word} {seed * 31 + i}" : word));

        var report = await ImportAsync($"{Article("a", 10, Report(1))}\n{Article("b", 11, Report(9))}\n{Article("c", 12, Report(9))}");

        Assert.Equal((1, "c>b"), (report.Duplicates, Assert.Single(await LinksAsync())));
    }

    [Fact]
    public async Task Passes_over_short_texts()
    {
        var report = await ImportAsync($"{Article("a", 10, Text[..250])}\n{Article("b", 11, Text[..250])}");

        Assert.Equal(0, report.Duplicates);
    }

    private async Task<List<string>> LinksAsync() => await Context.ArticleLinks.AsNoTracking()
        .Where(l => l.Relation == ArticleRelation.DuplicateOf).Select(l => l.Source.Key + ">" + l.Target.Key).OrderBy(link => link).ToListAsync();

    private static string Article(string key, int day, string body) =>
        $$"""{"type":"article","key":"{{key}}","headline":"Headline of {{key}}","publishedAt":"2025-06-{{day:00}}","body":"{{body}}"}""";
}
