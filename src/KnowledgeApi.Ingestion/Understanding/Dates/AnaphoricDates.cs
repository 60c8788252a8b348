using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Dates that count from another one which the text has named: "the next day", "two years later".</summary>
internal sealed class AnaphoricDates(DateSentence sentence, DateMemory memory)
{
    private const int DaysOfWeek = 7;

    private readonly record struct Distance(int Count, string Unit, int Tokens);

    /// <summary>Finds what begins at a token; the token behind it, or null.</summary>
    public int? Find(int at, List<DateExpression> found)
    {
        if (memory.Published is not { } published || (Same(at) ?? Neighbour(at) ?? Counted(at)) is not { } distance)
        {
            return null;
        }

        var anchor = Anchor(at, distance, published, found);
        // What came after something that is over has not come after today.
        if (anchor is not { } day || Value(distance, day) is not { } value || day <= published && value.Earliest.UtcDateTime > published.ToDateTime(TimeOnly.MinValue))
        {
            return null;
        }

        if (value.Precision is DatePrecision.Day)
        {
            memory.Note(DateOnly.FromDateTime(value.Earliest.UtcDateTime), isWhole: false);
        }

        return sentence.Add(found, at, at + distance.Tokens, value);
    }

    /// <summary>"earlier in the day", "that day", "that same morning".</summary>
    private Distance? Same(int at) => Words(at) switch
    {
        ("earlier" or "later", "in", "the", "day") => new(0, "day", 4),
        ("earlier" or "later", "that" or "the", "day", _) => new(0, "day", 3),
        ("earlier" or "later", "the" or "that", "same", "day") => new(0, "day", 4),
        ("the" or "that", "same", var unit, _) when IsUnit(unit) => new(0, unit, 3),
        ("that", var unit, _, _) when IsUnit(unit) && unit != "week" => new(0, unit, 2),
        _ => null,
    };

    /// <summary>"the next day", "the previous evening", "the following year", "the night before".</summary>
    private Distance? Neighbour(int at) => sentence[at - 1].Text is "over" or "for" or "within" ? null : Words(at) switch
    {
        ("the", "next", "day" or "morning" or "evening" or "night", _) => new(1, "day", 3),
        ("the", "following", var unit, _) when IsUnit(unit) => new(1, unit, 3),
        ("the", "previous", var unit, _) when IsUnit(unit) => new(-1, unit, 3),
        ("the", var unit, "before", _) when IsUnit(unit) && Closes(at + 3) => new(-1, unit, 3),
        ("the", var unit, "after", _) when IsUnit(unit) && Closes(at + 3) => new(1, unit, 3),
        _ => null,
    };

    /// <summary>"two years later", "a day earlier"; not "a day after the vote".</summary>
    private Distance? Counted(int at)
    {
        if (sentence.Quantity(at) is not var (count, behind) || Singular(sentence[behind].Text) is not { } unit)
        {
            return null;
        }

        var direction = sentence[behind + 1].Text switch
        {
            "later" => 1,
            "earlier" when sentence[behind + 2].Text != "than" => -1,
            "after" when Closes(behind + 2) => 1,
            "before" when Closes(behind + 2) => -1,
            _ => 0,
        };
        return direction == 0 ? null : new(direction * count, unit, behind + 2 - at);
    }

    private (string, string, string, string) Words(int at) => (sentence[at].Text, sentence[at + 1].Text, sentence[at + 2].Text, sentence[at + 3].Text);

    private bool Closes(int at) => at >= sentence.Count || sentence[at].Text is "." or "," or ";" or ")" or "in" or "at" or "and" or "but" or "when" or "with";

    private DateOnly? Anchor(int at, Distance distance, DateOnly published, List<DateExpression> found) => distance.Unit switch
    {
        "month" => DayOf(found.FindLast(date => date.Value.Precision >= DatePrecision.Month)),
        "year" => DayOf(YearOfSentence(at, found) ?? found.LastOrDefault()),
        _ => memory.LastDay ?? (sentence[at + 1].Text == "in" ? published : null),
    };

    // "A profit for 2022 on Thursday, double that of the previous year".
    private DateExpression? YearOfSentence(int at, List<DateExpression> found) =>
        sentence[at].Text == "the" ? found.FindLast(date => date.Start >= sentence[0].Start && date.Value.Precision is DatePrecision.Year) : null;

    private static DateOnly? DayOf(DateExpression? date) => date is null ? null : DateOnly.FromDateTime(date.Value.Earliest.UtcDateTime);

    private static PartialDate? Value(Distance distance, DateOnly anchor) => distance.Unit switch
    {
        "week" => Calendar.Week(anchor.AddDays(DaysOfWeek * distance.Count)),
        "month" => Calendar.Month(anchor.AddMonths(distance.Count)),
        "year" => Calendar.Year(anchor.Year + distance.Count),
        _ => Calendar.Day(anchor.AddDays(distance.Count)),
    };

    private static bool IsUnit(string word) => word is "day" or "week" or "month" or "year" || DateWords.PartsOfDay.Contains(word);

    private static string? Singular(string unit) => unit switch { "day" or "days" => "day", "week" or "weeks" => "week", "month" or "months" => "month", "year" or "years" => "year", _ => null };
}
