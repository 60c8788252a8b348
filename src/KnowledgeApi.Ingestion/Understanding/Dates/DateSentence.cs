using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>A sentence whose dates are looked for.</summary>
internal sealed class DateSentence(string text, int start, int end)
{
    private const int LongestWord = 20;

    // "’27" is a year to come, "’68" one of the last century.
    private const int FarthestAhead = 15;

    public List<WordToken> Tokens { get; } = WordToken.Of(text, start, end);

    public int Count => Tokens.Count;

    /// <summary>The token at a place; an empty one where there is none.</summary>
    public WordToken this[int at] => at >= 0 && at < Tokens.Count ? Tokens[at] : new(0, 0, " ", false, -1);

    public Tense Tense(int first, int last) => Tenses.At(Tokens, first, last);

    public string Text(int from, int length) => text.Substring(from, Math.Min(Math.Min(length, LongestWord), end - from));

    /// <summary>Whether two tokens stand side by side, without so much as a space.</summary>
    public bool Touch(int at, int next) => at >= 0 && next < Tokens.Count && Tokens[at].End == Tokens[next].Start;

    public bool IsDash(int at) => this[at].Text is "-" or "–" or "—";

    /// <summary>Behind a word that may be cut short: its full stop belongs to it.</summary>
    public int AfterStop(int at) => this[at + 1].Text == "." && Touch(at, at + 1) ? at + 2 : at + 1;

    /// <summary>The month that a token names.</summary>
    public (int Month, bool IsShort)? Month(int at) =>
        this[at].IsCapital && DateWords.Months.TryGetValue(this[at].Text, out var month) ? month : null;

    /// <summary>The year that stands at a token, or behind its comma or "of": "2019", "last year".</summary>
    public (int Year, int Behind)? YearBehind(int at, DateOnly? published)
    {
        var year = this[at].Text is "," or "of" ? at + 1 : at;
        if (this[year].IsYear)
        {
            return (this[year].Number, year + 1);
        }

        if (published is { } now && this[at].Text is "'" or "’" && this[at + 1] is { Number: >= 0, Text.Length: 2 } && Touch(at, at + 1) && !Touch(at - 1, at))
        {
            var ofCentury = now.Year - now.Year % 100 + this[at + 1].Number;
            return (ofCentury > now.Year + FarthestAhead ? ofCentury - 100 : ofCentury, at + 2);
        }

        return this[at].Text != "," && this[year + 1].Text == "year" && published is { } day && DateWords.Offset(this[year].Text) is { } years
            ? (day.Year + years, year + 2)
            : null;
    }

    /// <summary>The day from which a range or a list goes on to a token: "Monday" before "Thursday" in "Monday to Thursday".</summary>
    public (DateOnly Day, bool IsRange)? Previous(int at, List<DateExpression> found)
    {
        var isRange = IsDash(at - 1) || this[at - 1].Text is "to" or "until" or "through";
        if (!isRange && this[at - 1].Text is not ("and" or "or"))
        {
            return null;
        }

        var last = this[at - 2].Text == "," ? at - 3 : at - 2;
        return last >= 0 && found.Count > 0 && found[^1] is { Value.Precision: DatePrecision.Day } before && before.End == this[last].End
            ? (DateOnly.FromDateTime(before.Value.Earliest.UtcDateTime), isRange)
            : null;
    }

    /// <summary>A number of things, in figures or words, and the token behind it: "3", "a", "twenty-five".</summary>
    public (int Count, int Behind)? Quantity(int at)
    {
        var count = this[at].Number >= 0 ? this[at].Number : DateWords.Numbers.GetValueOrDefault(this[at].Text, -1);
        if (count < 0 || IsDash(at - 1) || this[at - 1].Text is "half" or "and")
        {
            return null;
        }

        var isTens = this[at].Number < 0 && count >= 20 && this[at + 1].Text == "-";
        return isTens && DateWords.Numbers.TryGetValue(this[at + 2].Text, out var ones) ? (count + ones, at + 3) : (count, at + 1);
    }

    /// <summary>Whether a token is a number such as "24th".</summary>
    public bool IsOrdinalDay(int at) => this[at].IsDay && this[at].End - this[at].Start > this[at].Text.Length;

    /// <summary>Where the expression begins, with the "early", "mid-", "late" or "the end of" before it.</summary>
    public int WithPart(int at) =>
        this[at - 1].Text is "early" or "late" or "mid" ? at - 1
        : this[at - 1].Text == "-" && this[at - 2].Text == "mid" ? at - 2
        : DateWords.Seasons.Contains(this[at - 1].Text) && this[at].IsYear ? at - 1
        : this[at - 1].Text == "of" && DateWords.Parts.Contains(this[at - 2].Text) ? PartBefore(at - 2)
        : at;

    private int PartBefore(int part)
    {
        var first = DateWords.BeforeParts.Contains(this[part - 1].Text) ? part - 1 : part;
        return this[first - 1].Text == "the" ? first - 1 : first;
    }

    /// <summary>Adds an expression of the tokens from one up to another; gives the latter, or null where there is no such date.</summary>
    public int? Add(List<DateExpression> found, int first, int behind, PartialDate? value)
    {
        if (value is null)
        {
            return null;
        }

        found.Add(new(this[first].Start, this[behind - 1].End, value));
        return behind;
    }
}
