using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>What the articles of an event say of it, put together: what most of them say, the first of them where they are divided.</summary>
internal sealed class StoryFacts(Statements statements)
{
    private const int MostMembers = 50;

    private readonly Statement _members = statements.Prepare(
        $"""SELECT "PublishedOn", "Start", "Kind", "Location" FROM "StoryMembers" WHERE "EventId" = $1 ORDER BY "Id" LIMIT {MostMembers}""", 1);

    public EventFacts Of(long @event)
    {
        var (published, starts, kinds, locations) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        using var rows = _members.Read(@event);
        while (rows.Read())
        {
            Add(published, rows.IsDBNull(0) ? null : rows.GetString(0));
            Add(starts, rows.IsDBNull(1) ? null : rows.GetString(1));
            Add(kinds, rows.IsDBNull(2) ? null : rows.GetString(2));
            Add(locations, rows.IsDBNull(3) ? null : rows.GetString(3));
        }

        return new(Date(Most(starts) ?? published.Min(StringComparer.Ordinal)), Most(kinds), Most(locations));
    }

    private static void Add(List<string> values, string? value)
    {
        if (value is not null)
        {
            values.Add(value);
        }
    }

    private static string? Most(List<string> values) => values.GroupBy(value => value).MaxBy(same => same.Count())?.Key;

    private static PartialDate? Date(string? value) => value is not null && PartialDate.TryParse(value, out var date) ? date : null;
}
