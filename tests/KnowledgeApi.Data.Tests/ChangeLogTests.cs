using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Data.Tests;

public sealed class ChangeLogTests
{
    [Fact]
    public async Task Logs_an_added_article_once_and_not_its_updates()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.CreateContext();
        var article = new Article { Key = "a", Headline = "A" };

        context.Add(article);
        await context.SaveChangesAsync();
        article.Headline = "B";
        await context.SaveChangesAsync();

        Assert.Equal([(ChangeKind.ArticleAdded, article.Id)], await LogAsync(context));
    }

    [Fact]
    public async Task Logs_an_event_when_it_or_a_link_of_it_changes()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.CreateContext();
        var happening = new Event { Key = "e", Name = "E" };
        context.Add(happening);
        await context.SaveChangesAsync();

        happening.Summary = "It happened.";
        await context.SaveChangesAsync();
        context.Add(new Participation { Person = new() { Key = "p", Name = "P" }, Event = happening });
        await context.SaveChangesAsync();
        await context.People.ExecuteDeleteAsync();

        Assert.Equal(Enumerable.Repeat((ChangeKind.EventChanged, happening.Id), 3), await LogAsync(context));
    }

    [Fact]
    public async Task Logs_nothing_of_a_transaction_that_was_rolled_back()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.CreateContext();

        await using (await context.Database.BeginTransactionAsync())
        {
            context.Add(new Article { Key = "a", Headline = "A" });
            await context.SaveChangesAsync();
        }

        Assert.Empty(await LogAsync(context));
    }

    [Fact]
    public async Task Keeps_the_last_million_entries()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.CreateContext();
        await context.Database.ExecuteSqlRawAsync(
            "INSERT INTO Changes (Id, Kind, SubjectId) SELECT value, 'ARTICLE_ADDED', 1 FROM json_each('[1, 2500, 1001999]')");

        await context.Database.ExecuteSqlRawAsync("INSERT INTO Changes (Kind, SubjectId) VALUES ('ARTICLE_ADDED', 1)");

        Assert.Equal([2500, 1_001_999, 1_002_000], await context.Changes.Select(change => change.Id).ToListAsync());
    }

    private static async Task<List<(ChangeKind, long)>> LogAsync(KnowledgeContext context) =>
        [.. (await context.Changes.AsNoTracking().OrderBy(change => change.Id).ToListAsync()).Select(change => (change.Kind, change.SubjectId))];
}
