using Microsoft.Data.Sqlite;

namespace KnowledgeApi.Benchmarks.Generation;

/// <summary>Fills a prepared, empty database in one transaction.</summary>
internal static class Generator
{
    private const int Outlets = 200;
    private const int Seed = 20241203;
    private const long Day = 86_400_000;
    private const int Days = 730;

    private static readonly long Begin = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    public static string Fill(SqliteConnection connection, int articles)
    {
        Execute(connection, "PRAGMA synchronous = OFF; PRAGMA cache_size = -500000");
        var random = new Random(Seed);
        var (people, events) = (Math.Max(10, articles / 5), Math.Max(10, articles / 10));
        using var transaction = connection.BeginTransaction();
        var nouns = new NounRows(transaction, new(random));
        var starts = new long[events + 1];
        nouns.AddOutlets(Outlets);
        nouns.AddPeople(people);
        for (var id = 1; id <= events; id++)
        {
            nouns.AddEvent(starts[id] = Begin + random.Next(Days) * Day);
        }

        using var links = new LinkRows(transaction, random, new(random, people), new(random, events));
        var outlets = new Skewed(random, Outlets);
        for (var id = 1; id <= events; id++)
        {
            links.AddPeople(id, starts[id]);
        }

        for (var id = 1; id <= articles; id++)
        {
            var published = Begin + random.Next(Days * 86_400) * 1000L;
            nouns.AddArticle(published, outlets.Next());
            links.AddPeopleAndEvents(id, published, starts);
        }

        nouns.Dispose();
        transaction.Commit();
        Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        return $"{articles} articles, {Outlets} outlets, {people} people, {events} events, {links}";
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
