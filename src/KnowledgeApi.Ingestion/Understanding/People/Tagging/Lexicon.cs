using System.Collections.Frozen;
using System.IO.Compression;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>What is known of words before any text is read.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, WordLists> Words = Load();
    private static readonly FrozenDictionary<string, WordLists>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lists in which a word in small letters stands.</summary>
    public static WordLists Of(ReadOnlySpan<char> lower) => Lookup.TryGetValue(lower, out var lists) ? lists : WordLists.None;

    private static FrozenDictionary<string, WordLists> Load()
    {
        var words = new Dictionary<string, WordLists>(200_000);
        foreach (var (word, list) in Curated().Concat(Vocabulary()))
        {
            words[word] = words.GetValueOrDefault(word) | list;
        }

        return words.ToFrozenDictionary();
    }

    private static IEnumerable<(string Word, WordLists List)> Curated()
    {
        var list = WordLists.None;
        foreach (var line in Resource.Lines("Lexicon.txt"))
        {
            if (line.StartsWith('['))
            {
                list = Enum.Parse<WordLists>(line.AsSpan(1, line.Length - 2));
                continue;
            }

            foreach (var word in line.Split(' '))
            {
                yield return (word, list);
            }
        }
    }

    private static IEnumerable<(string Word, WordLists List)> Vocabulary()
    {
        using var lines = new StreamReader(new BrotliStream(Resource.Open("Vocabulary.txt.br"), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            yield return (line[1..], ListOf(line[0]));
        }
    }

    private static WordLists ListOf(char mark) => mark switch
    {
        'g' => WordLists.Given,
        'f' => WordLists.Family,
        'k' => WordLists.KoreanFamily,
        'c' => WordLists.Common | WordLists.English,
        _ => WordLists.English,
    };
}
