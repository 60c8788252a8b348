using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Days of months that are named, in either order.</summary>
internal sealed class DayDates(DateSentence sentence, DateMemory memory)
{
    /// <summary>Finds what begins at a token; the token behind it, or null.</summary>
    public int? Find(int at, List<DateExpression> found) => DayMonth(at, found) ?? MonthDay(at, found);

    /// <summary>"3 June 2025", "16-18 June".</summary>
    private int? DayMonth(int at, List<DateExpression> found)
    {
        if (!sentence[at].IsDay)
        {
            return null;
        }

        var second = (sentence.IsDash(at + 1) || sentence[at + 1].Text is "to" or "and") && sentence[at + 2].IsDay ? at + 2 : at;
        var month = sentence[second + 1].Text == "of" ? second + 2 : second + 1;
        if (sentence.Month(month) is not { } named)
        {
            return null;
        }

        var behind = named.IsShort ? sentence.AfterStop(month) : month + 1;
        var year = sentence.YearBehind(behind) is var (number, next) ? (Number: number, Behind: next) : ((int Number, int Behind)?)null;
        behind = year?.Behind ?? behind;
        if (second > at && Resolve(named.Month, sentence[at].Number, year?.Number, at, behind) is { } from)
        {
            sentence.Add(found, at, at + 1, from);
        }

        return Resolve(named.Month, sentence[second].Number, year?.Number, at, behind) is { } day ? sentence.Add(found, second, behind, day) : null;
    }

    /// <summary>"June 3, 2025", "Dec. 3", "July 16-31".</summary>
    private int? MonthDay(int at, List<DateExpression> found)
    {
        if (sentence.Month(at) is not { } named)
        {
            return null;
        }

        var first = sentence.AfterStop(at);
        if (!sentence[first].IsDay || sentence[first + 1].Text is ":" or "%" && sentence.Touch(first, first + 1))
        {
            return null;
        }

        var behind = first + 1;
        var second = SecondDay(behind);
        var year = sentence.YearBehind((second ?? first) + 1);
        behind = year?.Behind ?? (second ?? first) + 1;
        if (Resolve(named.Month, sentence[first].Number, year?.Year, at, behind) is not { } day)
        {
            return null;
        }

        sentence.Add(found, at, second is null ? behind : first + 1, day);
        if (second is { } until && Resolve(named.Month, sentence[until].Number, year?.Year, at, behind) is { } end)
        {
            sentence.Add(found, until, behind, end);
        }

        return behind;
    }

    /// <summary>The day that a range goes on to: "16-31", "3 and 4".</summary>
    private int? SecondDay(int at)
    {
        var isRange = sentence.IsDash(at) || sentence[at].Text is "to" or "and" && !sentence[at + 2].IsWord;
        return isRange && sentence[at + 1].IsDay ? at + 1 : null;
    }

    private PartialDate? Resolve(int month, int day, int? year, int first, int behind)
    {
        var known = year ?? memory.YearOf(month, day)
            ?? (memory.Published is { } published ? Calendar.YearOf(month, day, published, sentence.Tense(first, behind - 1)) : null);
        if (known is not { } number || number < 1 || day > DateTime.DaysInMonth(number, month))
        {
            return null;
        }

        memory.Note(new(number, month, day), isWhole: year is not null);
        return Calendar.Day(number, month, day);
    }
}
