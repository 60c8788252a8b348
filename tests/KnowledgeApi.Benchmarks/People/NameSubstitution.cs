using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Benchmarks.People;

/// <summary>
/// Gives the people of a document other names, the same name the same everywhere in it, so that what is learned is how
/// names stand in sentences and not whose they are. Some get the name of one who was named before: in articles names come
/// again, which in sentences from here and there they do not.
/// </summary>
internal sealed class NameSubstitution(DirectoryInfo names, Random random)
{
    private static readonly string[] KoreanSyllables =
    [
        "jae", "myung", "suk", "yeol", "keon", "hee", "jung", "in", "un", "min", "ji", "hyun", "woo", "seok", "young", "ho", "jin", "soo", "kyung", "eun",
        "hye", "won", "sang", "geun", "yong", "dong", "chul", "seung", "tae", "joon", "hwan", "ah", "yeon", "na", "mi", "sun", "kwang", "il", "nam", "gi",
    ];

    private readonly string[] _given = Read(names, "given.txt");
    private readonly string[] _family = Read(names, "family.txt");
    private readonly string[] _korean = Read(names, "family-korean.txt");

    public List<TaggedSentence> Of(List<TaggedSentence> document)
    {
        var (others, named) = (new Dictionary<string, string>(), new List<(string Given, string Family)>());
        return document.ConvertAll(sentence => Of(sentence, others, named));
    }

    private static string[] Read(DirectoryInfo names, string file) =>
        [.. File.ReadLines(Path.Combine(names.FullName, file)).Select(line => line.Trim('\uFEFF', ' ')).Where(line => line.Length > 1 && line.All(c => char.IsLetter(c) || c is '-' or '\''))];

    private TaggedSentence Of(TaggedSentence sentence, Dictionary<string, string> others, List<(string Given, string Family)> named)
    {
        var words = sentence.Words.ToArray();
        foreach (var (first, last) in NameSpans.Of(sentence.Tags))
        {
            if (last - first is 1 or 2 && !others.ContainsKey(words[last]) && random.Next(6) == 0)
            {
                ReplaceByKorean(words, first, last, others);
                continue;
            }

            if (named.Count > 0 && last - first <= 1 && random.Next(2) == 0)
            {
                var (given, family) = named[random.Next(named.Count)];
                others.TryAdd(words[last], family);
                others.TryAdd(words[first], given);
            }

            for (var i = first; i <= last; i++)
            {
                words[i] = Other(words[i], first < last && i < last, others);
            }

            if (last - first == 1)
            {
                named.Add((words[first], words[last]));
            }
        }

        return sentence with { Words = words };
    }

    // Of two words the second, of three the last two are the given name: "Lee Jae-myung", "Yoon Suk Yeol".
    private void ReplaceByKorean(string[] words, int first, int last, Dictionary<string, string> others)
    {
        words[first] = others[words[first]] = _korean[random.Next(_korean.Length)];
        words[last] = last - first == 1 ? Capitalised(Syllable()) + "-" + Syllable() : Capitalised(Syllable());
        if (last - first == 2)
        {
            words[first + 1] = Capitalised(Syllable());
        }
    }

    private string Syllable() => KoreanSyllables[random.Next(KoreanSyllables.Length)];

    private string Other(string word, bool isGiven, Dictionary<string, string> others)
    {
        var traits = WordTraits.Of(word);
        if (traits.Case is not (WordCase.Capitalised or WordCase.Mixed) || traits.Has(WordLists.Particle | WordLists.Suffix | WordLists.Title))
        {
            return word;
        }

        if (!others.TryGetValue(word, out var other))
        {
            var list = isGiven ? _given : _family;
            others[word] = other = Capitalised(list[random.Next(list.Length)]);
        }

        return other;
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
