using System.Text.RegularExpressions;
using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>A sentence with a day in it: the words before the day, and those behind it.</summary>
/// <param name="names">Where the names of people start in the text, by where they end.</param>
internal sealed partial class DatedSentence(string body, (int Start, int End) sentence, DateExpression date, IReadOnlyDictionary<int, int> names)
{
    private List<WordToken>? _behind;

    public DateExpression Date => date;

    public List<WordToken> Before { get; } = WordToken.Of(body, sentence.Start, date.Start);

    public List<WordToken> Behind => _behind ??= WordToken.Of(body, date.End, sentence.End);

    /// <summary>Whether the day tells one thing from others, as in "the Jan. 6 case".</summary>
    public bool IsAttribute => Before.Count > 0 && ReferenceWords.Determiners.Contains(Before[^1].Text);

    /// <summary>How many of the words before are neither "late in the evening of" and the like nor an age: "arrested Brandt, 64, on".</summary>
    public int BeforeTime
    {
        get
        {
            var end = sentence.Start + TimePhrase().Match(body[sentence.Start..date.Start]).Index;
            var count = Before.FindLastIndex(token => token.End <= end) + 1;
            return count > 3 && Before[count - 1].Text == "," && Before[count - 2].Number > 0 && Before[count - 3].Text == "," ? count - 3 : count;
        }
    }

    public (int Start, int End) Sentence => sentence;

    /// <summary>The words of another stretch of the text.</summary>
    public List<WordToken> Tokens(int start, int end) => WordToken.Of(body, start, end);

    /// <summary>Where people are named in a stretch of the text, in order.</summary>
    public List<Wording> NamesWithin(int start, int end) => [.. names.Where(name => name.Value >= start && name.Key <= end).Select(name => new Wording(name.Value, name.Key)).OrderBy(name => name.Start)];

    /// <summary>Whether the name of a person begins where a token does.</summary>
    public bool IsNameAt(int start) => names.Values.Contains(start);

    /// <summary>Whether a word is all capitals: "FBI".</summary>
    public bool IsAcronym(WordToken word) => word.End - word.Start > 1 && !body.AsSpan(word.Start, word.End - word.Start).ContainsAnyExceptInRange('A', 'Z');

    public bool NamesYear => date.End - date.Start > 4 && body.AsSpan(date.End - 4, 4).ContainsAnyExceptInRange('0', '9') is false;

    /// <summary>Where the name of a person starts that ends where a token does.</summary>
    public int? NameEndingAt(int end) => names.TryGetValue(end, out var start) && start >= sentence.Start ? start : null;

    /// <summary>Whether a sign belongs to the word before it: "U.S.", "by-election", "Seoul's".</summary>
    public static bool IsInWord(List<WordToken> tokens, int at) => tokens[at].Text switch
    {
        "." => at > 0 && tokens[at - 1].End == tokens[at].Start && tokens[at - 1] is { IsCapital: true, Text.Length: <= 2 },
        "&" => at > 0 && at + 1 < tokens.Count && tokens[at - 1].IsCapital && tokens[at + 1].IsCapital,
        "-" or "'" or "’" => at > 0 && tokens[at - 1].End == tokens[at].Start,
        _ => false,
    };

    public static bool IsBreak(List<WordToken> tokens, int at) => !char.IsLetterOrDigit(tokens[at].Text[0]) && !IsInWord(tokens, at);

    /// <summary>Whether words say that something has happened, rather than that it may or should.</summary>
    public static bool IsReal(List<WordToken> tokens, int from, int end) => !tokens[from..end].Exists(token => ReferenceWords.Unreal.Contains(token.Text));

    /// <summary>Whether words may be a common noun and what qualifies it: "cargo boat".</summary>
    public static bool AreOfNoun(List<WordToken> tokens, int from, int end) =>
        tokens[from..end].TrueForAll(token => token is { IsCapital: false, IsWord: true } && !ReferenceWords.BehindHappenings.Contains(token.Text));

    public static bool IsPastVerb(List<WordToken> tokens, int at) =>
        !tokens[at].IsCapital && Tenses.IsPast(tokens[at].Text) && (at == 0 || tokens[at - 1].Text != "-" || !IsInWord(tokens, at - 1));

    [GeneratedRegex(@"(,? (late|early))?( (in|on|at)( the)?( (late|early))? (morning|afternoon|evening|night|hours|dawn|noon|midnight)( of)?)?( on| in| at| during)? ?$")]
    private static partial Regex TimePhrase();
}
