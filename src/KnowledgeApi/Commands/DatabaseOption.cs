using System.CommandLine;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Ingestion;

namespace KnowledgeApi.Commands;

/// <summary>The option that every command on a database takes, and what such a command works with.</summary>
internal static class DatabaseOption
{
    public static Option<string> Create() => new("--database")
    {
        Description = "A file path or a SQLite connection string.",
        DefaultValueFactory = _ => "knowledge.db",
    };

    public static ServiceProvider Services(string database) => new ServiceCollection()
        .AddLogging()
        .AddKnowledgeData(database)
        .AddIngestion()
        .BuildServiceProvider();
}
