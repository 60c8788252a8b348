using KnowledgeApi.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Data.Tests;

public sealed class DatabaseNameTests
{
    [Theory]
    [InlineData("knowledge.db", "knowledge.db")]
    [InlineData("/data/a=b.db", "/data/a=b.db")]
    [InlineData("mode=1;cache.db", "mode=1;cache.db")]
    [InlineData("/data/it's=here.db", "/data/it's=here.db")]
    [InlineData("Data Source=/data/a.db", "/data/a.db")]
    [InlineData("datasource = /data/a.db; Mode=ReadOnly", "/data/a.db")]
    [InlineData("Filename='/data/a=b.db'", "/data/a=b.db")]
    public void Is_a_path_unless_it_names_one(string database, string path) => Assert.Equal(path, Settings(database).DataSource);

    [Fact]
    public void Keeps_what_a_connection_string_says()
    {
        var settings = Settings("Data Source=a.db;Command Timeout=60;Foreign Keys=False;Pooling=False");

        Assert.Equal((60, false, false), (settings.DefaultTimeout, settings.ForeignKeys, settings.Pooling));
    }

    [Theory]
    [InlineData("a.db")]
    [InlineData("Data Source=a.db")]
    public void Waits_for_others_and_enforces_foreign_keys_where_nothing_is_said(string database)
    {
        var settings = Settings(database);

        Assert.Equal((5, true), (settings.DefaultTimeout, settings.ForeignKeys));
    }

    [Fact]
    public void Names_what_a_connection_string_may_not_have() =>
        Assert.Contains("modus", Assert.Throws<ArgumentException>(() => Settings("Data Source=a.db;Modus=ReadOnly")).Message, StringComparison.OrdinalIgnoreCase);

    private static SqliteConnectionStringBuilder Settings(string database)
    {
        var options = new DbContextOptionsBuilder<KnowledgeContext>();
        options.UseKnowledgeSqlite(database);
        using var context = new KnowledgeContext(options.Options);
        return new(context.Database.GetConnectionString());
    }
}
