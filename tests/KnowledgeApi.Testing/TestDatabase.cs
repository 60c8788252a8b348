using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Testing;

/// <summary>A real SQLite file in a folder of its own, brought to the newest migration.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("knowledge-");

    private TestDatabase() { }

    public string Path => System.IO.Path.Combine(_folder.FullName, "knowledge.db");

    public static async Task<TestDatabase> CreateAsync(CancellationToken cancellationToken = default)
    {
        var database = new TestDatabase();
        await using var context = database.CreateContext();
        await DatabaseSetup.PrepareAsync(context, cancellationToken);
        return database;
    }

    public KnowledgeContext CreateContext()
    {
        var options = new DbContextOptionsBuilder<KnowledgeContext>();
        options.UseKnowledgeSqlite(Path);
        return new(options.Options);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var context = CreateContext())
        {
            SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
        }

        _folder.Delete(recursive: true);
    }
}
