using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Benchmarks.Importing;

/// <summary>The yardstick: the rows of one database written to another by prepared inserts, a thousand articles a transaction.</summary>
internal sealed class BareInserts(SqliteConnection from, SqliteConnection to)
{
    private const int Articles = 1000;

    public static async Task CopyAsync(string from, string to, CancellationToken cancellationToken)
    {
        await using var source = Open(from);
        await using var target = Open(to);
        await DatabaseSetup.PrepareAsync(target, cancellationToken);
        await source.Database.OpenConnectionAsync(cancellationToken);
        await target.Database.OpenConnectionAsync(cancellationToken);
        var (sourceConnection, targetConnection) = ((SqliteConnection)source.Database.GetDbConnection(), (SqliteConnection)target.Database.GetDbConnection());
        using var writing = new BulkWriting(targetConnection);
        new BareInserts(sourceConnection, targetConnection).Copy();
    }

    private static KnowledgeContext Open(string database)
    {
        var options = new DbContextOptionsBuilder<KnowledgeContext>();
        options.UseKnowledgeSqlite(database);
        return new(options.Options);
    }

    private void Copy()
    {
        Transaction("Outlets", "People", "Events", "Participations");
        var count = (long)Command(from, "SELECT MAX(\"Id\") FROM \"Articles\"").ExecuteScalar()!;
        for (var first = 1L; first <= count; first += Articles)
        {
            using var transaction = to.BeginTransaction();
            Copy("Articles", $"\"Id\" >= {first} AND \"Id\" < {first + Articles}");
            Copy("Mentions", $"\"ArticleId\" >= {first} AND \"ArticleId\" < {first + Articles}");
            Copy("Coverages", $"\"ArticleId\" >= {first} AND \"ArticleId\" < {first + Articles}");
            transaction.Commit();
        }

        Transaction("ParticipationSupports");
    }

    private void Transaction(params string[] tables)
    {
        using var transaction = to.BeginTransaction();
        Array.ForEach(tables, table => Copy(table, "true"));
        transaction.Commit();
    }

    private void Copy(string table, string where)
    {
        using var select = Command(from, $"SELECT * FROM \"{table}\" WHERE {where} ORDER BY \"Id\"");
        using var rows = select.ExecuteReader();
        var parameters = Enumerable.Range(0, rows.FieldCount).Select(i => new SqliteParameter($"${i}", null)).ToList();
        using var insert = Command(to, $"INSERT INTO \"{table}\" ({string.Join(", ", parameters.Select((_, i) => $"\"{rows.GetName(i)}\""))}) VALUES ({string.Join(", ", parameters.Select(p => p.ParameterName))})");
        insert.Parameters.AddRange(parameters);
        while (rows.Read())
        {
            parameters.ForEach(parameter => parameter.Value = rows.GetValue(parameters.IndexOf(parameter)));
            insert.ExecuteNonQuery();
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
