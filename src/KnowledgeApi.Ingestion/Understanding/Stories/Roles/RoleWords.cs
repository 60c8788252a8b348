using System.Collections.Frozen;
using System.Globalization;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>Cuts text into the words and phrases of role-words.txt and others.</summary>
internal static class RoleWords
{
    private const int StemLength = 4;
    private const int LongestPhrase = 4;
    private const int MostDigits = 4;

    private static readonly FrozenDictionary<string, RoleKinds>.AlternateLookup<ReadOnlySpan<char>> Known;
    private static readonly FrozenDictionary<string, List<(string Stem, RoleKinds Kind)>>.AlternateLookup<ReadOnlySpan<char>> Stems;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstOfPhrases;

    static RoleWords()
    {
        var words = Read().ToList();
        var whole = words.FindAll(w => !w.Word.EndsWith('*')).GroupBy(w => w.Word, w => w.Kind);
        var known = whole.ToFrozenDictionary(same => same.Key, same => same.Aggregate((a, b) => a | b), StringComparer.OrdinalIgnoreCase);
        var stems = words.FindAll(w => w.Word.EndsWith('*')).GroupBy(w => w.Word[..StemLength], w => (w.Word[..^1], w.Kind))
            .ToFrozenDictionary(same => same.Key, same => same.ToList(), StringComparer.OrdinalIgnoreCase);
        var firstOfPhrases = words.FindAll(w => w.Word.Contains(' ')).Select(w => w.Word.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Known = known.GetAlternateLookup<ReadOnlySpan<char>>();
        Stems = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        FirstOfPhrases = firstOfPhrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static List<RoleWord> Cut(string text)
    {
        var tokens = Tokenizer.Cut(text);
        var words = new List<RoleWord>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var (kinds, length) = PhraseAt(text, tokens, i);
            words.Add(length > 0 ? new(kinds, IsCapital: char.IsUpper(text[tokens[i].Start])) : Word(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start)));
            i += Math.Max(1, length);
        }

        return words;
    }

    private static (RoleKinds Kinds, int Length) PhraseAt(string text, List<Token> tokens, int at)
    {
        if (FirstOfPhrases.Contains(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start)))
        {
            for (var length = Math.Min(LongestPhrase, tokens.Count - at); length > 1; length--)
            {
                if (Known.TryGetValue(text.AsSpan(tokens[at].Start, tokens[at + length - 1].End - tokens[at].Start), out var kinds))
                {
                    return (kinds, length);
                }
            }
        }

        return default;
    }

    private static RoleWord Word(ReadOnlySpan<char> word)
    {
        Known.TryGetValue(word, out var kinds);
        if (!char.IsLetterOrDigit(word[0]))
        {
            return new(kinds, kinds is 0 ? word[0] : '\0');
        }

        if (char.IsAsciiDigit(word[0]))
        {
            return new(kinds, Number: word.Length <= MostDigits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        }

        kinds |= word.Length >= StemLength && Stems.TryGetValue(word[..StemLength], out var stems) ? Begun(word, stems) : 0;
        kinds |= Ending(word, kinds);
        // "Will Price", "May Bell".
        return char.IsUpper(word[0]) ? new(kinds & ~RoleKinds.Modal, IsCapital: true) : new(kinds);
    }

    private static RoleKinds Begun(ReadOnlySpan<char> word, List<(string Stem, RoleKinds Kind)> stems)
    {
        var kinds = RoleKinds.None;
        foreach (var (stem, kind) in stems)
        {
            kinds |= word.StartsWith(stem, StringComparison.OrdinalIgnoreCase) ? kind : 0;
        }

        return kinds;
    }

    private static RoleKinds Ending(ReadOnlySpan<char> word, RoleKinds known) =>
        word.Length < StemLength ? 0
        : word.EndsWith("ed") ? RoleKinds.EndsEd
        : word.EndsWith("ing") ? RoleKinds.EndsIng
        : word.EndsWith("ly") && known is 0 && char.IsLower(word[0]) ? RoleKinds.Adverb
        : 0;

    private static IEnumerable<(string Word, RoleKinds Kind)> Read()
    {
        foreach (var line in Resource.Lines("role-words.txt").Where(line => line.Length > 0))
        {
            var words = line.Split(' ');
            var kind = Enum.Parse<RoleKinds>(words[0]);
            foreach (var word in words.Skip(1))
            {
                yield return (word.Replace('_', ' '), kind is RoleKinds.Kin ? kind | RoleKinds.Relation : kind);
            }
        }
    }
}
