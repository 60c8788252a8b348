using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Data.Tests.Sqlite;

public sealed class BulkWritingTests
{
    [Theory]
    [InlineData("", 5, 120)]
    [InlineData(";Command Timeout=600", 600, 600)]
    [InlineData(";Command Timeout=0", 0, 0)]
    public async Task Waits_for_others_as_long_as_it_is_told_to_or_longer_than_readers_do(string stated, int before, int meanwhile)
    {
        await using var database = await TestDatabase.CreateAsync();
        var options = new DbContextOptionsBuilder<KnowledgeContext>();
        options.UseKnowledgeSqlite($"Data Source={database.Path};Pooling=False{stated}");
        await using var context = new KnowledgeContext(options.Options);
        await context.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)context.Database.GetDbConnection();

        var writing = new BulkWriting(connection);
        var patience = connection.DefaultTimeout;
        writing.Dispose();

        Assert.Equal((meanwhile, before), (patience, connection.DefaultTimeout));
    }
}
