using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>Finds the known event that a text refers back to, by its day, its wording and its people.</summary>
internal sealed class Happenings(StoryIndex index, TermCounts counts, Statements statements)
{
    private const int MostOfDay = 50;
    private const float Enough = 0.5f;
    private const float EnoughWithPeople = 0.3f;

    private readonly Statement _ofDay = statements.Prepare(
        $"""SELECT "Id" FROM "Events" WHERE "Start_Earliest" = $1 AND "Start_Precision" = 'DAY' ORDER BY "Id" LIMIT {MostOfDay}""", 1);

    private readonly Statement _hasPerson = statements.Prepare(
        """SELECT 1 FROM "Participations" x JOIN "People" p ON p."Id" = x."PersonId" WHERE x."EventId" = $1 AND p."Key" = $2 LIMIT 1""", 2);

    public long? Find(DatedHappening happening, IReadOnlyList<string> people)
    {
        var vector = TermVector.Of(ArticleTerms.Of(happening.Name, ""), counts);
        var likely = OfDay(happening.Start.Earliest)
            .Select(@event => (Event: @event, Likeness: Likeness(vector, @event), HasPeople: people.Any(person => _hasPerson.Value(@event, person) is not null)))
            .Where(e => e.Likeness >= (e.HasPeople ? EnoughWithPeople : Enough));
        return likely.OrderByDescending(e => e.Likeness).Select(e => (long?)e.Event).FirstOrDefault();
    }

    private float Likeness(TermVector vector, long @event) => index.OfEvent(@event)
        .Select(member => Math.Max(vector.ShareIn(member.Vector), member.Article is null ? member.Vector.ShareIn(vector) : 0))
        .DefaultIfEmpty().Max();

    private List<long> OfDay(DateTimeOffset day)
    {
        var events = new List<long>();
        using var rows = _ofDay.Read(day.ToUnixTimeMilliseconds());
        while (rows.Read())
        {
            events.Add(rows.GetInt64(0));
        }

        return events;
    }
}
