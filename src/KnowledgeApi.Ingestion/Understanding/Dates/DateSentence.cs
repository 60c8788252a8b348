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
}
