using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests;

public sealed class ImporterTests : ImportTest
{
    [Fact]
    public async Task Changes_nothing_when_the_same_is_imported_again()
    {
        var first = await ImportAsync(Story);

        var second = await ImportAsync(Story);

        Assert.Equal((4, 0, 0), (first.Created, first.Updated, first.Unchanged));
        Assert.Equal((0, 0, 4), (second.Created, second.Updated, second.Unchanged));
        Assert.Empty(second.Rejections);
    }

    [Fact]
    public async Task Takes_records_in_any_order()
    {
        var backwards = string.Join('\n', Story.Split('\n').Reverse());

        var report = await ImportAsync(backwards);
        var again = await ImportAsync(Story);

        Assert.Equal(4, report.Created);
        Assert.Equal(4, again.Unchanged);
    }

    [Fact]
    public async Task Imports_the_seeds_twice_to_the_same_effect()
    {
        var first = await ImportFilesAsync(Seeds());

        var second = await ImportFilesAsync(Seeds());

        Assert.Empty(first.Rejections);
        Assert.Equal((0, 0), (second.Created, second.Updated));
        Assert.Equal(first.Created + first.Unchanged, second.Unchanged);
    }

    [Fact]
    public async Task Keeps_two_links_of_different_role_apart()
    {
        var lines = Story.Replace("\"mentions\":[", "\"mentions\":[{\"person\":\"clint-work\",\"role\":\"ABOUT\"},");

        await ImportAsync(lines);

        Assert.Equal([MentionRole.About, MentionRole.Quoted], await Context.Mentions.OrderBy(m => m.Role).Select(m => m.Role).ToListAsync());
    }

    [Fact]
    public async Task Keeps_the_row_of_a_link_that_stays_and_removes_one_that_goes()
    {
        await ImportAsync(Story.Replace("\"mentions\":[", "\"mentions\":[{\"person\":\"clint-work\",\"role\":\"ABOUT\"},"));
        var before = await Context.Mentions.AsNoTracking().SingleAsync(m => m.Role == MentionRole.Quoted);

        var report = await ImportAsync(Story);

        var after = await Context.Mentions.AsNoTracking().SingleAsync();
        Assert.Equal(before.Id, after.Id);
        Assert.Equal((1, 3), (report.Updated, report.Unchanged));
    }

    [Theory]
    [InlineData("The Korea Herald", "Korea Herald")]
    [InlineData("\"birthDate\":\"1980-05\"", "\"birthDate\":\"1980\"")]
    [InlineData(",\"birthDate\":\"1980-05\"", "")]
    [InlineData(",\"articles\":[\"report\"]", "")]
    [InlineData("\"role\":\"SPEAKER\"", "\"role\":\"ORGANIZER\"")]
    [InlineData("Clint Work spoke.", "Clint Work spoke at length.")]
    [InlineData("\"start\":0,\"end\":10", "\"start\":0,\"end\":5")]
    public async Task Counts_a_record_that_differs_as_updated(string was, string becomes)
    {
        await ImportAsync(Story);

        var report = await ImportAsync(Story.Replace(was, becomes));
        var again = await ImportAsync(Story.Replace(was, becomes));

        Assert.Equal((0, 1, 3), (report.Created, report.Updated, report.Unchanged));
        Assert.Equal(4, again.Unchanged);
    }

    [Fact]
    public async Task Lets_the_last_of_two_records_with_one_key_stand()
    {
        var lines = """
            {"type":"person","key":"p","name":"First"}
            {"type":"person","key":"p","name":"Last"}
            """;

        var report = await ImportAsync(lines);

        Assert.Equal((1, 1), (report.Created, report.Unchanged));
        Assert.Equal("Last", (await Context.People.SingleAsync()).Name);
    }

    [Fact]
    public async Task Carries_a_changed_publishing_date_to_the_copies_on_links()
    {
        await ImportAsync(Story);

        await ImportAsync(Story.Replace("2025-06-10T00:00:00.1234567Z", "2025-07-01"));

        var moved = new DateTimeOffset(2025, 7, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(moved, (await Context.Mentions.SingleAsync()).PublishedAt);
        Assert.Equal(moved, (await Context.Coverages.SingleAsync()).PublishedAt);
    }

    private static string Seeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeApi.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "seeds");
    }
}
