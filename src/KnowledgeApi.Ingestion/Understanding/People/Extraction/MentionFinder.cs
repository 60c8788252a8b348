using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People.Names;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Finds where names of people stand: those that are known, and those that the tagger sees.</summary>
internal static class MentionFinder
{
    private const WordLists NoName = WordLists.Place | WordLists.Demonym | WordLists.Calendar | WordLists.Organisation | WordLists.Function;
    private const int LongestName = 7;
    private static readonly PersonTagger Tagger = new(TaggerModel.Shipped);

    public static List<NameMention> Find(IReadOnlyList<ReadSentence> sentences, IReadOnlyList<KnownName> known)
    {
        var stated = known.SelectMany(name => Locate(sentences, name)).ToList();
        var sure = stated.Where(mention => !mention.IsWeak).Select(mention => (mention.Sentence.Number, mention.First, mention.Last)).ToList();
        var tagged = Tagger.Tag([.. sentences.Select(sentence => sentence.Traits)], sure)
            .Select(name => Trim(sentences[name.Sentence], name)).OfType<NameMention>().Where(mention => !IsInDateline(mention)).ToList();
        return Merge(stated, tagged);
    }

    // "DES MOINES, Iowa — ".
    private static bool IsInDateline(NameMention mention) =>
        mention.Sentence is { Property: EvidenceProperty.Body, NumberInPart: 0, Tokens: [var first, ..] } sentence
        && Dateline.Of(sentence.Words(0, sentence.Length - 1)) is { } dateline && sentence.Tokens[mention.First].Start < first.Start + dateline.End;

    private static IEnumerable<(ReadSentence Sentence, int First, int Last, bool IsWeak, string Name)> Locate(IReadOnlyList<ReadSentence> sentences, KnownName known)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Property != known.Span.Property || sentence.Tokens[^1].End < known.Span.End || sentence.Tokens[0].Start > known.Span.Start)
            {
                continue;
            }

            var first = Enumerable.Range(0, sentence.Length).First(i => sentence.Tokens[i].End > known.Span.Start);
            var last = Enumerable.Range(first, sentence.Length - first).First(i => sentence.Tokens[i].End >= known.Span.End);
            yield return (sentence, first, last, known.IsWeak, known.Name);
        }
    }

    /// <summary>What is known prevails, but for a short name within a longer one that is another's.</summary>
    private static List<NameMention> Merge(List<(ReadSentence Sentence, int First, int Last, bool IsWeak, string Name)> stated, List<NameMention> tagged)
    {
        var kept = stated
            .Where(name => !name.IsWeak || !tagged.Exists(t => t.Sentence == name.Sentence && t.First <= name.First && t.Last >= name.Last && t.Last - t.First > name.Last - name.First))
            .Select(name => new NameMention(name.Sentence, name.First, name.Last, 1, name.Name)).ToList();
        var free = tagged.Where(t => !kept.Exists(k => k.Sentence == t.Sentence && k.First <= t.Last && k.Last >= t.First));
        return [.. kept.Concat(free).OrderBy(mention => mention.Sentence.Number).ThenBy(mention => mention.First)];
    }

    /// <summary>The name without titles; null where it is none after all.</summary>
    private static NameMention? Trim(ReadSentence sentence, TaggedName name)
    {
        var (first, last) = (name.First, name.Last);
        while (first < last && LeadsToName(sentence, first))
        {
            first++;
        }

        while (last + 1 < sentence.Length && last + 1 - first < LongestName && StartsWithArticle(sentence.Word(last + 1)))
        {
            last++;
        }

        while (last > first && !sentence.IsCapitalised(last) && !StartsWithArticle(sentence.Word(last)) && !sentence.Is(last, WordLists.Suffix))
        {
            last--;
        }

        return IsName(sentence, first, last) ? new(sentence, first, last, name.Confidence) : null;
    }

    private static bool LeadsToName(ReadSentence sentence, int token)
    {
        const WordLists name = WordLists.Given | WordLists.Particle;
        return sentence.Is(token, WordLists.Title | WordLists.Function) && !sentence.Is(token, name)
            || !sentence.IsCapitalised(token) && !sentence.Is(token, WordLists.Particle)
            || sentence.Traits.Case is SentenceCase.Usual && IsAcronym(sentence.Word(token)) && !sentence.Is(token, name | WordLists.Family);
    }

    // "Abdel Fattah el-Sisi".
    private static bool StartsWithArticle(ReadOnlySpan<char> word) => word is ['a' or 'e', 'l', '-', var letter, ..] && char.IsUpper(letter);

    // "MVP Zobrist", but "JP Buntinx".
    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 2 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsName(ReadSentence sentence, int first, int last)
    {
        var words = sentence.Words(first, last);
        if (!sentence.IsCapitalised(first) && !sentence.Is(first, WordLists.Particle) || words.Any(c => char.IsDigit(c) || c is '@' or '/' or '\n') || NameParts.Of(words).Words.All(word => word.Length == 1))
        {
            return false;
        }

        // "Peterson Institute", "Kennedy School", "Trump Tower".
        if (sentence.Traits.Case is SentenceCase.Usual && sentence.IsCapitalised(last + 1) && sentence.Is(last + 1, WordLists.Organisation | WordLists.NamedThing) && !sentence.Is(last + 1, WordLists.Given | WordLists.Title))
        {
            return false;
        }

        if (last - first >= LongestName || sentence.Is(last, WordLists.Organisation) && !sentence.Is(last, WordLists.Given | WordLists.Family))
        {
            return false;
        }

        return first < last
            ? !Enumerable.Range(first, last - first + 1).All(i => sentence.Is(i, NoName | WordLists.Title) && !sentence.Is(i, WordLists.Given))
            : sentence.Tokens[first].End - sentence.Tokens[first].Start > 1 && !sentence.Is(first, NoName);
    }
}
