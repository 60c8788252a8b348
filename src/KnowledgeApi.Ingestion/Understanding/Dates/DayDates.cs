using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Days of months that are named, in either order.</summary>
internal sealed class DayDates(DateSentence sentence, DateMemory memory)
{
    /// <summary>Finds what begins at a token; the token behind it, or null.</summary>
    /// <param name="weekday">The day of the week that the text names with it.</param>
    public int? Find(int at, List<DateExpression> found, DayOfWeek? weekday = null) => DayMonth(at, found, weekday) ?? MonthDay(at, found, weekday);

    /// <summary>"3 June 2025", "16-18 June", "the 14th of July".</summary>
    private int? DayMonth(int at, List<DateExpression> found, DayOfWeek? weekday)
    {
        if (DayOf(at) is not { } number)
        {
            return null;
        }

        var second = (sentence.IsDash(at + 1) || sentence[at + 1].Text is "to" or "and" or "or") && DayOf(at + 2) is not null ? at + 2 : at;
        var isOf = sentence[second + 1].Text == "of";
        var month = isOf ? second + 2 : second + 1;
        if (sentence.Month(month) is not { } named)
        {
            return null;
        }

        var behind = named.IsShort ? sentence.AfterStop(month) : month + 1;
        var year = sentence.YearBehind(behind, memory.Published);
        behind = year?.Behind ?? behind;
        var first = isOf && sentence[at - 1].Text == "the" ? at - 1 : at;
        if (second > at && Resolve(new(named.Month, number, year?.Year, weekday), at, behind, found) is { } from)
        {
            sentence.Add(found, first, at + 1, from);
        }

        return Resolve(new(named.Month, DayOf(second)!.Value, year?.Year, second == at ? weekday : null), second, behind, found) is { } day
            ? sentence.Add(found, second > at ? second : first, behind, day)
            : null;
    }

    /// <summary>"June 3, 2025", "Dec. 3", "July 16-31", "June 3 last year".</summary>
    private int? MonthDay(int at, List<DateExpression> found, DayOfWeek? weekday)
    {
        if (sentence.Month(at) is not { } named)
        {
            return null;
        }

        var first = sentence.AfterStop(at);
        if (!sentence[first].IsDay || IsOtherNumber(first))
        {
            return null;
        }

        var second = SecondDay(first + 1);
        var year = sentence.YearBehind((second ?? first) + 1, memory.Published);
        var behind = year?.Behind ?? (second ?? first) + 1;
        if (Resolve(new(named.Month, sentence[first].Number, year?.Year, weekday), at, behind, found) is not { } day)
        {
            return null;
        }

        sentence.Add(found, at, second is null ? behind : first + 1, day);
        if (second is { } until && Resolve(new(named.Month, sentence[until].Number, year?.Year, null), until, behind, found) is { } end)
        {
            sentence.Add(found, until, behind, end);
        }

        return behind;
    }

    // "Nov 5:30", "Dec 12%"; but "Nov. 5: …".
    private bool IsOtherNumber(int at) => sentence.Touch(at, at + 1) && (sentence[at + 1].Text == "%" || sentence[at + 1].Text == ":" && sentence.Touch(at + 1, at + 2));

    /// <summary>The day that a token counts; in words only where the month follows: "the first of May".</summary>
    private int? DayOf(int at) =>
        sentence[at].IsDay ? sentence[at].Number
        : sentence[at - 1].Text == "the" && sentence[at + 1].Text == "of" && DateWords.Ordinals.TryGetValue(sentence[at].Text, out var number) ? number
        : (int?)null;

    /// <summary>The day that a range goes on to: "16-31", "3 and 4".</summary>
    private int? SecondDay(int at)
    {
        var isRange = sentence.IsDash(at) || sentence[at].Text is "to" or "and" or "or" && !sentence[at + 2].IsWord;
        return isRange && sentence[at + 1].IsDay ? at + 1 : null;
    }

    private PartialDate? Resolve(NamedDay named, int first, int behind, List<DateExpression> found)
    {
        var known = named.Year ?? (sentence.Previous(first, found) is { IsRange: true } previous ? named.YearAfter(previous.Day) : (int?)null) ?? memory.YearOf(named.Month, named.Day)
            ?? RememberedDays.YearOf(named, sentence, behind, memory.Published)
            ?? (memory.Published is { } published ? Calendar.YearOf(named, published, sentence.Tense(first, behind - 1)) : null);
        if (known is not { } year || named.In(year) is not { } day)
        {
            return null;
        }

        memory.Note(day, isWhole: named.Year is not null);
        return Calendar.Day(day);
    }
}
