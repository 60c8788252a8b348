using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Data.Tests;

public sealed class LinkTests
{
    [Fact]
    public async Task Copies_sort_keys_when_a_link_is_made()
    {
        await using var database = await FilledAsync();

        await using var context = database.CreateContext();
        var coverage = await context.Coverages.Include(c => c.Article).Include(c => c.Event).SingleAsync();

        Assert.Equal(coverage.Article.PublishedAt, coverage.PublishedAt);
        Assert.Equal(coverage.Event.Start!.Earliest, coverage.EventStart);
    }

    [Fact]
    public async Task Keeps_the_copies_right_when_their_source_changes()
    {
        await using var database = await FilledAsync();
        var moved = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

        await using (var context = database.CreateContext())
        {
            (await context.Articles.SingleAsync()).PublishedAt = moved;
            PartialDate.TryParse("2029", out var start);
            (await context.Events.SingleAsync()).Start = start;
            await context.SaveChangesAsync();
        }

        await using var after = database.CreateContext();
        Assert.All(await after.Mentions.ToListAsync(), mention => Assert.Equal(moved, mention.PublishedAt));
        Assert.Equal(moved, (await after.Coverages.SingleAsync()).PublishedAt);
        Assert.Equal(2029, (await after.Coverages.SingleAsync()).EventStart.Year);
        Assert.Equal(2029, (await after.Participations.SingleAsync()).EventStart.Year);
    }

    [Fact]
    public async Task Copies_sort_keys_anew_when_a_link_is_moved()
    {
        await using var database = await FilledAsync();
        await using var context = database.CreateContext();
        PartialDate.TryParse("2031", out var start);
        var article = new Article { Key = "b", Headline = "B", PublishedAt = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        var happening = new Event { Key = "f", Name = "F", Start = start };
        context.AddRange(article, happening);
        await context.SaveChangesAsync();

        await context.Mentions.ExecuteUpdateAsync(mention => mention.SetProperty(m => m.ArticleId, article.Id));
        await context.Coverages.ExecuteUpdateAsync(coverage => coverage.SetProperty(c => c.ArticleId, article.Id).SetProperty(c => c.EventId, happening.Id));
        await context.Participations.ExecuteUpdateAsync(participation => participation.SetProperty(p => p.EventId, happening.Id));

        Assert.Equal([2030, 2030], (await context.Mentions.ToListAsync()).Select(mention => mention.PublishedAt.Year));
        Assert.Equal((2030, 2031), await context.Coverages.Select(c => ValueTuple.Create(c.PublishedAt.Year, c.EventStart.Year)).SingleAsync());
        Assert.Equal(2031, (await context.Participations.SingleAsync()).EventStart.Year);
    }

    [Fact]
    public async Task Puts_the_links_of_undated_events_before_all_others()
    {
        await using var database = await FilledAsync();

        await using var context = database.CreateContext();
        (await context.Events.SingleAsync()).Start = null;
        await context.SaveChangesAsync();
        context.Add(new Coverage { Article = await context.Articles.SingleAsync(), Event = new() { Key = "f", Name = "F" } });
        await context.SaveChangesAsync();

        Assert.All(await context.Coverages.AsNoTracking().ToListAsync(), coverage => Assert.Equal(SortDate.Missing, coverage.EventStart));
    }

    [Fact]
    public async Task Deleting_an_article_leaves_nothing_dangling()
    {
        await using var database = await FilledAsync();

        await using var context = database.CreateContext();
        await context.Articles.ExecuteDeleteAsync();

        Assert.Equal(0, await context.Mentions.CountAsync());
        Assert.Equal(0, await context.Coverages.CountAsync());
        Assert.Equal(0, await context.ParticipationSupports.CountAsync());
        Assert.Equal(1, await context.Participations.CountAsync());
        Assert.Empty(await context.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync());
    }

    [Fact]
    public async Task Two_links_between_one_pair_stay_two()
    {
        await using var database = await FilledAsync();

        await using var context = database.CreateContext();
        var roles = await context.Mentions.Select(mention => mention.Role).ToListAsync();

        Assert.Equal([MentionRole.About, MentionRole.Quoted], roles.Order());
    }

    [Fact]
    public async Task Refuses_the_same_link_twice()
    {
        await using var database = await FilledAsync();

        await using var context = database.CreateContext();
        context.Add(new Mention { Article = await context.Articles.SingleAsync(), Person = await context.People.SingleAsync(), Role = MentionRole.About });

        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await using var context = database.CreateContext();
        PartialDate.TryParse("2025-06", out var start);
        var article = new Article { Key = "a", Headline = "A", PublishedAt = new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero) };
        var person = new Person { Key = "p", Name = "P" };
        var happening = new Event { Key = "e", Name = "E", Start = start };
        var part = new Participation { Person = person, Event = happening, Role = ParticipationRole.Subject };
        part.Supports.Add(new() { Article = article });
        context.AddRange(
            new Mention { Article = article, Person = person, Role = MentionRole.About },
            new Mention { Article = article, Person = person, Role = MentionRole.Quoted },
            new Coverage { Article = article, Event = happening },
            part);
        await context.SaveChangesAsync();
        return database;
    }
}
