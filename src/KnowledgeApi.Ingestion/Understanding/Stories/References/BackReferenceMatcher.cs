using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>Finds the known event that a text refers back to, by its day, what was done and by whom.</summary>
internal sealed class BackReferenceMatcher(StoryIndex index, TermCounts counts, Statements statements)
{
    private const int MostOfDay = 50;
    private const float Enough = 0.5f;
    private const float EnoughOfDeed = 0.3f;

    private readonly Statement _ofDay = statements.Prepare(
        $"""SELECT "Id", "Kind" FROM "Events" WHERE "Start_Earliest" = $1 AND "Start_Precision" = 'DAY' ORDER BY "Id" LIMIT {MostOfDay}""", 1);

    private readonly Statement _hasPerson = statements.Prepare(
        """SELECT 1 FROM "Participations" x JOIN "People" p ON p."Id" = x."PersonId" WHERE x."EventId" = $1 AND p."Key" = $2 LIMIT 1""", 2);

    public long? Find(DatedHappening happening, IReadOnlyList<string> people)
    {
        var (name, deed) = (Vector(happening.Name), Vector(happening.Deed));
        var likely = from @event in OfDay(happening.Start.Earliest)
                     let likeness = Likeness(name, @event.Id)
                     where likeness >= Enough || people.Any(person => _hasPerson.Value(@event.Id, person) is not null)
                     // Of one person a day may tell two things.
                     where Likeness(deed, @event.Id) >= EnoughOfDeed || happening.Kind is not null && happening.Kind == @event.Kind
                     orderby likeness descending
                     select (long?)@event.Id;
        return likely.FirstOrDefault();
    }

    private TermVector Vector(string text) => TermVector.Of(ArticleTerms.Of(text, ""), counts);

    private float Likeness(TermVector vector, long @event) => index.OfEvent(@event)
        .Select(member => Math.Max(vector.ShareIn(member.Vector), member.Article is null ? member.Vector.ShareIn(vector) : 0))
        .DefaultIfEmpty().Max();

    private List<(long Id, string? Kind)> OfDay(DateTimeOffset day) => _ofDay.List(row => (row.GetInt64(0), row.Text(1)), day.ToUnixTimeMilliseconds());
}
