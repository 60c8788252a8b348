using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>A sentence whose dates are looked for.</summary>
internal sealed class DateSentence(string text, int start, int end)
{
    private const int LongestWord = 20;

    public List<DateToken> Tokens { get; } = DateToken.Of(text, start, end);

    public int Count => Tokens.Count;

    /// <summary>The token at a place; an empty one where there is none.</summary>
    public DateToken this[int at] => at >= 0 && at < Tokens.Count ? Tokens[at] : new(0, 0, " ", false, -1);

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

    /// <summary>The year that stands at a token or behind its comma.</summary>
    public (int Year, int Behind)? YearBehind(int at)
    {
        var year = this[at].Text == "," ? at + 1 : at;
        return this[year].IsYear ? (this[year].Number, year + 1) : null;
    }

    /// <summary>Where the expression begins, with the "early", "mid-" or "late" before it.</summary>
    public int WithPart(int at) =>
        this[at - 1].Text is "early" or "late" or "mid" ? at - 1
        : this[at - 1].Text == "-" && this[at - 2].Text == "mid" ? at - 2
        : at;

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
