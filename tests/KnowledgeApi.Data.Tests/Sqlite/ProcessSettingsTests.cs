using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Data.Tests.Sqlite;

public sealed class ProcessSettingsTests
{
    [Fact]
    public async Task A_statement_may_change_many_pages_in_a_transaction_that_it_could_break_off()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.CreateContext();
        context.AddRange(Enumerable.Range(0, 1500).Select(i => new Article { Key = $"a{i}", Headline = "A", Body = new('x', 8000) }));
        await context.SaveChangesAsync();

        await using var transaction = await context.Database.BeginTransactionAsync();
        var changed = await context.Articles.ExecuteUpdateAsync(articles => articles
            .SetProperty(article => article.Key, article => article.Key + "x")
            .SetProperty(article => article.Body, article => article.Body + "y"));
        await transaction.CommitAsync();

        Assert.Equal(1500, changed);
    }
}
