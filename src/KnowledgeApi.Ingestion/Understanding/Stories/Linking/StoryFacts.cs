using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>
/// What the articles of an event say of it, put together: what most of them say, the first published of them where they
/// are divided. Of many the first are asked, so that it does not matter in which order they came in.
/// </summary>
internal sealed class StoryFacts(Statements statements)
{
    private const int MostMembers = 50;

    // What so few of the articles say is not what they are about.
    private const int MostPerOneThatSays = 4;

    private readonly Statement _members = statements.Prepare(
        $"""SELECT "PublishedOn", "Start", "Kind", "Location", "Country" FROM "{WorkingTables.StoryMembers}" WHERE "EventId" = $1 ORDER BY "IndexedAt", "Wording" LIMIT {MostMembers}""", 1);

    public EventFacts Of(long @event)
    {
        var members = _members.List(row => new Member(row.Text(0), row.Text(1), row.Text(2), new(row.Text(3), row.Text(4))), @event);
        var kind = Said(members.ConvertAll(m => m.Kind), members.Count);
        var start = Most(members.ConvertAll(m => m.Start)) ?? DayOfReport(kind, members.Select(m => m.PublishedOn).Min(StringComparer.Ordinal));
        var country = Said(members.ConvertAll(m => m.Place.Country), members.Count);
        var places = members.Where(m => m.Place.Country is null || country is null || m.Place.Country == country).Select(m => m.Place.Location).ToList();
        return new(Date(start), kind, new(Said(Named(places), members.Count), country));
    }

    /// <summary>
    /// What reports date with no word is of the day on which the first of them was published; but of what tells of no
    /// happening of any kind, as a column or a talk with somebody does, nothing says that it was on any day.
    /// </summary>
    public static T? DayOfReport<T>(string? kind, T? published)
        where T : class => kind is null ? null : published;

    /// <summary>The places that are said most, however much each text says of where they are: "Erie, Pa." is "Erie".</summary>
    private static List<string?> Named(List<string?> places)
    {
        var town = Most(places.ConvertAll(place => place?.Split(',')[0]));
        return places.ConvertAll(place => place?.Split(',')[0] == town ? places.Where(p => p?.Split(',')[0] == town).MaxBy(p => places.Count(other => other == p)) : null);
    }

    private static string? Said(List<string?> values, int members) =>
        Most(values) is { } most && values.Count(value => value == most) * MostPerOneThatSays >= members ? most : null;

    private static string? Most(List<string?> values) => values.OfType<string>().GroupBy(value => value).MaxBy(same => same.Count())?.Key;

    private static PartialDate? Date(string? value) => value is not null && PartialDate.TryParse(value, out var date) ? date : null;

    private readonly record struct Member(string? PublishedOn, string? Start, string? Kind, EventPlace Place);
}
