using System.Globalization;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Dates that name a day, a month or a year.</summary>
internal sealed class AbsoluteDates(DateSentence sentence, DateMemory memory)
{
    private const int IsoLength = 10;
    private static readonly string[] NumericForms = ["yyyy-MM-dd", "yyyy/MM/dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy"];

    /// <summary>Finds what begins at a token; the token behind it, or null.</summary>
    public int? Find(int at, List<DateExpression> found) =>
        Numeric(at, found) ?? DayMonth(at, found) ?? MonthDay(at, found) ?? MonthYear(at, found) ?? BareMonth(at, found) ?? BareYear(at, found);

    /// <summary>A month and a day in either order, as may follow the name of a weekday.</summary>
    public int? MonthAndDay(int at, List<DateExpression> found) => DayMonth(at, found) ?? MonthDay(at, found);

    private int? Numeric(int at, List<DateExpression> found)
    {
        var first = sentence[at];
        if (!char.IsAsciiDigit(first.Text[0]) || sentence.Touch(at - 1, at) && sentence[at - 1].Text is "-" or "/")
        {
            return null;
        }

        var text = sentence.Text(first.Start, IsoLength);
        var fitting = NumericForms.Where(form => DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)).ToList();
        // "06/09/2025" is either of two days.
        if (fitting.Count != 1 || !DateOnly.TryParseExact(text, fitting[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        var behind = at;
        while (sentence[behind].Start < first.Start + IsoLength && behind < sentence.Count)
        {
            behind++;
        }

        if (sentence[behind - 1].End != first.Start + IsoLength || day.Year < 1000)
        {
            return null;
        }

        memory.Note(day, isWhole: true);
        return Add(found, at, behind, Calendar.Day(day));
    }

    /// <summary>"3 June 2025", "16-18 June".</summary>
    private int? DayMonth(int at, List<DateExpression> found)
    {
        if (!sentence[at].IsDay)
        {
            return null;
        }

        var second = (sentence.IsDash(at + 1) || sentence[at + 1].Text is "to" or "and") && sentence[at + 2].IsDay ? at + 2 : at;
        var month = sentence[second + 1].Text == "of" ? second + 2 : second + 1;
        if (Month(month) is not { } named)
        {
            return null;
        }

        var behind = named.IsShort ? sentence.AfterStop(month) : month + 1;
        var year = YearBehind(behind) is var (number, next) ? (Number: number, Behind: next) : ((int Number, int Behind)?)null;
        behind = year?.Behind ?? behind;
        if (second > at && Resolve(named.Month, sentence[at].Number, year?.Number, at, behind) is { } from)
        {
            Add(found, at, at + 1, from);
        }

        return Resolve(named.Month, sentence[second].Number, year?.Number, at, behind) is { } day ? Add(found, second, behind, day) : null;
    }

    /// <summary>"June 3, 2025", "Dec. 3", "July 16-31".</summary>
    private int? MonthDay(int at, List<DateExpression> found)
    {
        if (Month(at) is not { } named)
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
        var year = YearBehind((second ?? first) + 1);
        behind = year?.Behind ?? (second ?? first) + 1;
        if (Resolve(named.Month, sentence[first].Number, year?.Year, at, behind) is not { } day)
        {
            return null;
        }

        Add(found, at, second is null ? behind : first + 1, day);
        if (second is { } until && Resolve(named.Month, sentence[until].Number, year?.Year, at, behind) is { } end)
        {
            Add(found, until, behind, end);
        }

        return behind;
    }

    /// <summary>The day that a range goes on to: "16-31", "3 and 4".</summary>
    private int? SecondDay(int at)
    {
        var isRange = sentence.IsDash(at) || sentence[at].Text is "to" or "and" && !sentence[at + 2].IsWord;
        return isRange && sentence[at + 1].IsDay ? at + 1 : null;
    }

    private (int Year, int Behind)? YearBehind(int at)
    {
        var year = sentence[at].Text == "," ? at + 1 : at;
        return sentence[year].IsYear ? (sentence[year].Number, year + 1) : null;
    }

    /// <summary>"June 2024", "Dec. 2024", "early June 2024".</summary>
    private int? MonthYear(int at, List<DateExpression> found)
    {
        if (Month(at) is not { } named)
        {
            return null;
        }

        return YearBehind(named.IsShort ? sentence.AfterStop(at) : at + 1) is var (year, behind)
            ? Add(found, WithPart(at), behind, Calendar.Month(year, named.Month))
            : null;
    }

    /// <summary>"October", "last June", "mid-October", "early May".</summary>
    private int? BareMonth(int at, List<DateExpression> found)
    {
        if (Month(at) is not { } named || memory.Published is not { } published)
        {
            return null;
        }

        var before = sentence[at - 1].Text;
        var first = WithPart(at);
        var isMeant = DateWords.Prepositions.Contains(before) || first < at;
        var isName = sentence[at + 1].IsCapital && !DateWords.Months.ContainsKey(sentence[at + 1].Text);
        if (named.IsShort && sentence[at + 1].Text != "." || !isMeant && (named.IsShort || isName || DateWords.AlsoOtherWords.Contains(sentence[at].Text)) || isName && !isMeant
            || isName && DateWords.AlsoOtherWords.Contains(sentence[at].Text))
        {
            return null;
        }

        first = before is "last" or "next" or "this" ? at - 1 : first;
        var behind = named.IsShort ? sentence.AfterStop(at) : at + 1;
        var tense = sentence.Tense(first, behind - 1);
        var behindYear = sentence[behind + 1].Text == "year" && Offset(sentence[behind].Text) is { } years ? published.Year + years : (int?)null;
        behind = behindYear is null ? behind : behind + 2;
        var year = before switch
        {
            "last" => published.Year - (named.Month >= published.Month ? 1 : 0),
            "next" => published.Year + (named.Month <= published.Month ? 1 : 0),
            "this" => published.Year,
            _ when behindYear is { } stated => stated,
            "by" or "until" or "till" when tense is Tense.Unknown => Calendar.YearOf(named.Month, published, Tense.Future),
            _ => Calendar.YearOf(named.Month, published, tense),
        };
        return Add(found, first, behind, Calendar.Month(year, named.Month));
    }

    private int? BareYear(int at, List<DateExpression> found)
    {
        var token = sentence[at];
        if (!token.IsYear || token.Number < 1900 || token.End - token.Start != 4 || !IsYearByContext(at, found))
        {
            return null;
        }

        return Add(found, WithPart(at), at + 1, Calendar.Year(token.Number));
    }

    private bool IsYearByContext(int at, List<DateExpression> found)
    {
        var (before, next) = (sentence[at - 1], sentence[at + 1]);
        if (sentence.Touch(at - 1, at) && (before.Text is not ("(" or "‘" or "'" or "-" or "–" or "/") || before.Text == "-" && !IsPartOrYear(at - 2, found)))
        {
            return false;
        }

        if (next.Text is "%" or "/" || next.Text == "-" && sentence.Touch(at, at + 1) && !sentence[at + 2].IsYear)
        {
            return false;
        }

        var isCounted = next.IsWord && !next.IsCapital && next.Text[^1] == 's' && next.Text is not ("was" or "is" or "has" or "as" or "this" or "its" or "does" or "s");
        return before.Text switch
        {
            "in" or "since" or "during" or "early" or "late" or "mid" or "fiscal" or "year" or "the" or "circa" or "(" => !next.Text.StartsWith("people", StringComparison.Ordinal),
            "-" when sentence[at - 2].Text is "mid" or "early" or "late" => true,
            "and" or "through" or "-" or "–" or "or" or "," when found.Count > 0 && found[^1].End >= sentence[at - 2].Start => true,
            "from" or "to" or "by" or "until" or "till" or "of" or "before" or "after" or "between" or "for" or "through" or "around" or "covers" or "its" or "his" or "her" or "their" or "a" or "’" or "'" or "s" =>
                !isCounted && next.Text is not ("people" or "dollars" or "percent" or "won"),
            _ => false,
        };
    }

    private bool IsPartOrYear(int at, List<DateExpression> found) =>
        sentence[at].Text is "mid" or "early" or "late" || found.Count > 0 && found[^1].End == sentence[at].End;

    private static int? Offset(string which) => which switch { "last" => -1, "this" => 0, "next" => 1, _ => null };

    /// <summary>Where the expression begins, with the "early", "mid-" or "late" before it.</summary>
    private int WithPart(int at) =>
        sentence[at - 1].Text is "early" or "late" or "mid" ? at - 1
        : sentence[at - 1].Text == "-" && sentence[at - 2].Text == "mid" ? at - 2
        : at;

    private (int Month, bool IsShort)? Month(int at) =>
        sentence[at].IsCapital && DateWords.Months.TryGetValue(sentence[at].Text, out var month) ? month : null;

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

    private int? Add(List<DateExpression> found, int first, int behind, PartialDate? value)
    {
        if (value is null)
        {
            return null;
        }

        found.Add(new(sentence[first].Start, sentence[behind - 1].End, value));
        return behind;
    }
}
