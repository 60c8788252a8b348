using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KnowledgeApi.Data.Tests;

public sealed class MigrationTests
{
    [Fact]
    public async Task Go_back_and_forth_and_change_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.CreateContext();
        Assert.True(PartialDate.TryParse("2025-06", out var start));
        var person = new Person { Key = "p", Name = "P" };
        context.AddRange(
            new Participation { Person = person, Event = new() { Key = "dated", Name = "Dated", Start = start } },
            new Participation { Person = person, Event = new() { Key = "undated", Name = "Undated" } });
        await context.SaveChangesAsync();
        var (form, starts) = (await FormAsync(context), await StartsAsync(context));

        await context.GetService<IMigrator>().MigrateAsync("Initial");
        await context.GetService<IMigrator>().MigrateAsync();

        Assert.Equal(form, await FormAsync(context));
        Assert.Equal(starts, await StartsAsync(context));
    }

    [Fact]
    public async Task Bring_sort_keys_right_that_links_kept_when_they_were_moved()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.CreateContext();
        Assert.True(PartialDate.TryParse("2025-06", out var start));
        var happening = new Event { Key = "e", Name = "E", Start = start };
        context.AddRange(
            new Coverage { Article = new() { Key = "a", Headline = "A", PublishedAt = start.Latest }, Event = happening },
            new Participation { Person = new() { Key = "p", Name = "P" }, Event = happening });
        await context.SaveChangesAsync();
        await context.GetService<IMigrator>().MigrateAsync("StoryMemberPeople");
        await context.Database.ExecuteSqlRawAsync("UPDATE \"Coverages\" SET \"EventStart\" = 0, \"PublishedAt\" = 0; UPDATE \"Participations\" SET \"EventStart\" = 0");

        await context.GetService<IMigrator>().MigrateAsync();

        var coverage = await context.Coverages.AsNoTracking().SingleAsync();
        Assert.Equal((start.Latest, start.Earliest), (coverage.PublishedAt, coverage.EventStart));
        Assert.Equal([start.Earliest], await StartsAsync(context));
    }

    private static Task<List<string>> FormAsync(KnowledgeContext context) =>
        context.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_schema WHERE type IN ('trigger', 'index', 'table') ORDER BY name").ToListAsync();

    private static Task<List<DateTimeOffset>> StartsAsync(KnowledgeContext context) =>
        context.Participations.OrderBy(part => part.Id).Select(part => part.EventStart).ToListAsync();
}
