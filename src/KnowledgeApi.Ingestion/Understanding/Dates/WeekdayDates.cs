namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Days of the week, alone or with the day of the month.</summary>
internal sealed class WeekdayDates(DateSentence sentence, DateMemory memory, DayDates days, OrdinalDates ordinals)
{
    /// <summary>"Monday", "last Friday", "late Tuesday", "Sunday night", "Friday, June 13".</summary>
    public int? Find(int at, List<DateExpression> found)
    {
        if (memory.Published is not { } published)
        {
            return null;
        }

        var which = sentence[at].Text == "this" && sentence[at + 1].Text is "past" or "coming" ? at + 1 : at;
        var named = sentence[which].Text is "last" or "next" or "this" or "early" or "late" or "coming" or "past" ? which + 1 : at;
        if (!sentence[named].IsCapital || !DateWords.Weekdays.TryGetValue(sentence[named].Text, out var weekday))
        {
            return null;
        }

        if (WithDate(at, named, weekday, found) is { } whole)
        {
            return whole;
        }

        if (weekday.IsShort && sentence[named + 1].Text != "." || IsOtherName(named))
        {
            return null;
        }

        var behind = weekday.IsShort ? named + 2 : named + 1;
        behind = DateWords.PartsOfDay.Contains(sentence[behind].Text) && !sentence[behind].IsCapital ? behind + 1 : behind;
        var tense = sentence.Tense(at, behind - 1);
        var day = sentence[which].Text switch
        {
            _ when named == at && After(at, weekday.Day, found) is { } next => next,
            "last" or "past" when named > at => Calendar.Weekday(weekday.Day, published.AddDays(-1), isAhead: false),
            "next" or "coming" when named > at => Calendar.Weekday(weekday.Day, published.AddDays(1), isAhead: true),
            "this" when named > at => Calendar.Weekday(weekday.Day, published, isAhead: tense is not Tense.Past),
            _ when tense is Tense.Planned => Calendar.NearestWeekday(weekday.Day, published),
            _ => Calendar.Weekday(weekday.Day, published, isAhead: tense is Tense.Future || tense is Tense.Unknown && sentence[at - 1].Text is "by" or "until" or "till" or "through"),
        };
        memory.Note(day, isWhole: false);
        return sentence.Add(found, at, behind, Calendar.Day(day));
    }

    /// <summary>The weekday that comes next after the one before it: "Monday to Thursday", "Saturday and Sunday".</summary>
    private DateOnly? After(int at, DayOfWeek weekday, List<DateExpression> found) =>
        sentence.Previous(at, found) is var (day, isRange) && Calendar.Weekday(weekday, day, isAhead: true) is var next && (isRange || next == day.AddDays(1)) ? next : null;

    private int? WithDate(int first, int named, (DayOfWeek Day, bool IsShort) weekday, List<DateExpression> found)
    {
        var behind = weekday.IsShort ? sentence.AfterStop(named) : named + 1;
        behind = sentence[behind].Text == "," ? behind + 1 : behind;
        if (ordinals.Behind(first, weekday.Day, behind, found) is { } ordinal)
        {
            return ordinal;
        }

        var dates = new List<DateExpression>();
        if (days.Find(behind, dates, weekday.Day) is not { } end)
        {
            return null;
        }

        found.Add(dates[0] with { Start = sentence[first].Start });
        found.AddRange(dates.Skip(1));
        return end;
    }

    // "The Sunday Times", "Black Friday", "Monday Night Football"; "on a Monday" is none.
    private bool IsOtherName(int at)
    {
        var (before, next) = (sentence[at - 1], sentence[at + 1]);
        var isInName = before.IsCapital && before.Text != "on" && !DateWords.Prepositions.Contains(before.Text);
        return before.IsCapital && DateWords.BeforeNamedDays.Contains(before.Text)
            || next.IsCapital && (before.Text is "the" or "a" or " " || isInName)
            || next.Text is "'" or "’" && sentence[at + 2].IsCapital
            || before.Text is "a" or "every" && (!next.IsWord || DateWords.BehindDates.Contains(next.Text)) && !DateWords.PartsOfDay.Contains(next.Text)
            || next.Text == "night" && sentence[at + 2].Text == "football";
    }
}
