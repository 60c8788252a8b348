using System.Data.Common;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>
/// The members of stories by their terms and times. To find those like a text costs the same however many there are:
/// of each term only those nearest in time are looked at.
/// </summary>
internal sealed class StoryIndex(Statements statements)
{
    private const int EarlierOfTerm = 24;
    private const int LaterOfTerm = 12;
    private const int MostCandidates = 40;
    private const int MostOfEvent = 12;
    private const int MostKept = 20_000;
    private const string Columns = "\"Id\", \"ArticleId\", \"EventId\", \"PublishedAt\", \"Vector\", \"Kind\", \"Start\", \"People\", \"Country\", \"Location\"";

    private readonly Statement _earlier = Nearest(statements, "<=", "DESC", EarlierOfTerm);
    private readonly Statement _later = Nearest(statements, ">", "ASC", LaterOfTerm);
    private readonly Statement _one = statements.Prepare($"""SELECT {Columns} FROM "{WorkingTables.StoryMembers}" WHERE "Id" = $1""", 1);
    private readonly Statement _ofArticle = statements.Prepare($"""SELECT {Columns} FROM "{WorkingTables.StoryMembers}" WHERE "ArticleId" = $1""", 1);
    private readonly Statement _ofEvent = statements.Prepare($"""SELECT {Columns} FROM "{WorkingTables.StoryMembers}" WHERE "EventId" = $1 ORDER BY "Id" DESC LIMIT {MostOfEvent}""", 1);
    private readonly Statement _nameOf = statements.Prepare($"""SELECT {Columns} FROM "{WorkingTables.StoryMembers}" WHERE "EventId" = $1 AND "ArticleId" IS NULL""", 1);
    private readonly Statement _insert = statements.Prepare(
        $"""INSERT INTO "{WorkingTables.StoryMembers}" ("ArticleId", "EventId", "IndexedAt", "PublishedAt", "Vector", "PublishedOn", "Start", "Kind", "Location", "Country", "Wording", "People") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING "Id" """, 12);

    private readonly Statement _insertTerm = statements.Prepare($"""INSERT INTO "{WorkingTables.StoryTerms}" VALUES ($1, $2, $3)""", 3);
    private readonly Statement _delete = statements.Prepare($"""DELETE FROM "{WorkingTables.StoryMembers}" WHERE "Id" = $1 RETURNING "IndexedAt" """, 1);
    private readonly Statement _deleteTerm = statements.Prepare($"""DELETE FROM "{WorkingTables.StoryTerms}" WHERE "Term" = $1 AND "IndexedAt" = $2 AND "MemberId" = $3""", 3);
    private readonly Dictionary<long, StoryMember> _kept = [];

    /// <param name="member">Without its id.</param>
    /// <param name="indexedAt">The time by which it is looked for, known or not.</param>
    /// <param name="facts">What it says of the event.</param>
    /// <param name="publishedOn">The day of its publication.</param>
    /// <param name="wording">A number that tells its words from others, by which those of one time are ordered.</param>
    public void Add(StoryMember member, DateTimeOffset indexedAt, EventFacts facts, PartialDate? publishedOn, long wording)
    {
        var moment = indexedAt.ToUnixTimeMilliseconds();
        var id = (long)_insert.Value(
            member.Article, member.Event, moment, member.At?.ToUnixTimeMilliseconds(), member.Vector.ToBytes(), publishedOn?.Value, facts.Start?.Value,
            facts.Kind, facts.Place.Location, facts.Place.Country, wording, member.People.ToString())!;
        foreach (var term in member.Vector.Keys)
        {
            _insertTerm.Execute((long)term, moment, id);
        }

        Keep(member with { Id = id });
    }

    public void Remove(StoryMember member)
    {
        var moment = _delete.Value(member.Id);
        foreach (var term in member.Vector.Keys)
        {
            _deleteTerm.Execute((long)term, moment, member.Id);
        }

        _kept.Remove(member.Id);
    }

    public StoryMember? OfArticle(long article) => Read(_ofArticle, article).FirstOrDefault();

    public StoryMember? NameOf(long @event) => Read(_nameOf, @event).FirstOrDefault();

    /// <summary>The latest members of an event.</summary>
    public List<StoryMember> OfEvent(long @event) => Read(_ofEvent, @event);

    /// <summary>Those that share telling terms with a text, the likeliest first.</summary>
    public IEnumerable<StoryMember> Like(TermVector vector, DateTimeOffset indexedAt)
    {
        var shared = new Dictionary<long, int>();
        foreach (var term in vector.Keys)
        {
            Count(_earlier, term, indexedAt, shared);
            Count(_later, term, indexedAt, shared);
        }

        return shared.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).Take(MostCandidates).Select(s => One(s.Key)).OfType<StoryMember>();
    }

    /// <summary>Forgets what was read: it is known for as long as a transaction holds.</summary>
    public void Forget() => _kept.Clear();

    private static Statement Nearest(Statements statements, string side, string order, int most) => statements.Prepare(
        $"""SELECT "MemberId" FROM "{WorkingTables.StoryTerms}" WHERE "Term" = $1 AND "IndexedAt" {side} $2 ORDER BY "IndexedAt" {order}, "MemberId" {order} LIMIT {most}""", 2);

    private static void Count(Statement nearest, uint term, DateTimeOffset at, Dictionary<long, int> shared)
    {
        using var rows = nearest.Read((long)term, at.ToUnixTimeMilliseconds());
        while (rows.Read())
        {
            var member = rows.GetInt64(0);
            shared[member] = shared.GetValueOrDefault(member) + 1;
        }
    }

    private StoryMember? One(long id) => _kept.TryGetValue(id, out var kept) ? kept : Read(_one, id).FirstOrDefault();

    private List<StoryMember> Read(Statement statement, long key)
    {
        using var rows = statement.Read(key);
        var members = new List<StoryMember>();
        while (rows.Read())
        {
            members.Add(_kept.TryGetValue(rows.GetInt64(0), out var kept) ? kept : Keep(Member(rows)));
        }

        return members;
    }

    private static StoryMember Member(DbDataReader row) => new(
        row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1), row.GetInt64(2),
        row.IsDBNull(3) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)), TermVector.FromBytes(row.GetFieldValue<byte[]>(4)),
        EventSketch.Of(row.IsDBNull(5) ? null : row.GetString(5), !row.IsDBNull(6) && PartialDate.TryParse(row.GetString(6), out var start) ? start : null, new(row.Text(9), row.Text(8))),
        FirstNamed.Parse(row.GetString(7)));

    private StoryMember Keep(StoryMember member)
    {
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        return _kept[member.Id] = member;
    }
}
