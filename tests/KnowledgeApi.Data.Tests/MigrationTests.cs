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

    private static Task<List<string>> FormAsync(KnowledgeContext context) =>
        context.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_schema WHERE type IN ('trigger', 'index', 'table') ORDER BY name").ToListAsync();

    private static Task<List<DateTimeOffset>> StartsAsync(KnowledgeContext context) =>
        context.Participations.OrderBy(part => part.Id).Select(part => part.EventStart).ToListAsync();
}
