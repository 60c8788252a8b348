using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Finds the names in full behind "Revd" or "Dr" that the tagger has taken for nothing.</summary>
internal static class NamesOfHonour
{
    private const double Confidence = 0.8;
    private const int LongestName = 4;
    private const WordLists NoName = WordLists.Function | WordLists.Title | WordLists.Job | WordLists.Organisation | WordLists.Calendar | WordLists.Demonym | WordLists.NamedThing;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Honorifics = WordSet.LookupOf("Revd Rev Reverend Mr Mrs Ms Dr Prof Hon Datuk Ustaz Alhaji");

    public static IEnumerable<NameMention> Find(IReadOnlyList<ReadSentence> sentences, List<NameMention> tagged)
    {
        var taken = NameMention.TokensOf(tagged);
        return
        [
            .. from sentence in sentences
               where sentence.Traits.Case is SentenceCase.Usual
               from first in Enumerable.Range(1, Math.Max(0, sentence.Length - 1))
               where Honorifics.Contains(sentence.Word(first - 1).TrimEnd('.')) && !Honorifics.Contains(sentence.Word(first).TrimEnd('.'))
               let last = Last(sentence, first)
               where last > first && sentence.Is(first, WordLists.Given) && !Enumerable.Range(first, last - first + 1).Any(i => taken.Contains((sentence, i)))
               select new NameMention(sentence, first, last, Confidence),
        ];
    }

    private static int Last(ReadSentence sentence, int first)
    {
        var last = first - 1;
        while (last - first + 1 < LongestName && sentence.IsCapitalised(last + 1) && !sentence.Is(last + 1, NoName) && !JobWords.Is(sentence, last + 1))
        {
            last++;
        }

        return sentence.IsCapitalised(last + 1) ? first : last;
    }
}
