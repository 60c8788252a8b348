using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>
/// Finds the rows that records refer to. A link goes in with the later of its two ends: a record whose target is still
/// to come waits for it, and writes its links again when that is stored.
/// </summary>
internal sealed class Targets(Statements statements)
{
    private readonly Dictionary<Noun, Statement> _find = Enum.GetValues<Noun>().ToDictionary(
        noun => noun, noun => statements.Prepare(Find(noun), 1));

    private readonly Statement _articleKeys = statements.Prepare("""SELECT EXISTS (SELECT 1 FROM "ImportArticleKeys")""", 0);
    private readonly Statement _articleKey = statements.Prepare("""SELECT "Key" FROM "ImportArticleKeys" WHERE "Derived" = $1""", 1);

    private readonly Statement _wait = statements.Prepare("""INSERT OR IGNORE INTO "ImportWaiting" VALUES ($1, $2, $3)""", 3);
    private readonly Statement _waiting = statements.Prepare("""DELETE FROM "ImportWaiting" WHERE "Noun" = $1 AND "Key" = $2 RETURNING "Ordinal" """, 2);
    private readonly Dictionary<(Noun, string), long> _ids = [];
    private readonly Dictionary<long, DateTimeOffset> _starts = [];
    private bool _anyWaits;
    private bool? _anyKeys;

    /// <summary>The id of the target; null where it is not stored yet, and the owner waits for it.</summary>
    public long? Find(Entry owner, Noun noun, string key)
    {
        key = noun is Noun.Article ? ArticleKeyOf(key) : key;
        if (Find(noun, key) is { } id)
        {
            return id;
        }

        _anyWaits = true;
        _wait.Execute((int)noun, key, owner.Ordinal);
        return null;
    }

    public long? Find(Noun noun, string key)
    {
        if (_ids.TryGetValue((noun, key), out var id))
        {
            return id;
        }

        using var row = _find[noun].Read(key);
        if (!row.Read())
        {
            return null;
        }

        _ids[(noun, key)] = id = row.GetInt64(0);
        if (!row.IsDBNull(1))
        {
            _starts[id] = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1));
        }

        return id;
    }

    /// <summary>The key of the article that a derived one was found to be.</summary>
    private string ArticleKeyOf(string key) => (_anyKeys ??= _articleKeys.Value() is 1L) == true && _articleKey.Value(key) is string known ? known : key;

    /// <summary>When an event that was found starts, as links copy it.</summary>
    public DateTimeOffset StartOf(long @event) => _starts.GetValueOrDefault(@event, SortDate.Missing);

    /// <summary>The ordinals of the records that waited for what is stored now; they wait no longer.</summary>
    public HashSet<int> Release(IEnumerable<Entry> stored)
    {
        var released = new HashSet<int>();
        foreach (var entry in stored.Where(_ => _anyWaits))
        {
            released.UnionWith(_waiting.List(row => row.GetInt32(0), (int)entry.Record.Noun, entry.Key));
        }

        return released;
    }

    private static string Find(Noun noun) =>
        $"""SELECT "Id", {(noun is Noun.Event ? "\"Start_Earliest\"" : "NULL")} FROM main."{NounTable.Of(noun)}" WHERE "Id" = ({NounTable.IdOf(noun, "$1")})""";

    /// <summary>Forgets what was found: it is known for as long as a transaction holds.</summary>
    public void Forget()
    {
        _ids.Clear();
        _starts.Clear();
    }
}
