using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Tells streets, clubs, places and prizes from the people whose names they have.</summary>
internal static class NamedThings
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads = new WordFile("named-things.txt").LookupOfAll();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Placing = WordSet.LookupOf("in from at near to of on off around outside across In From At Near On");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Streets = WordSet.LookupOf("Lane Road Street Avenue Drive Crescent Terrace Grove Close Way Gardens Mews Row Square");

    public static bool IsLead(ReadOnlySpan<char> word) => Leads.Contains(word);

    /// <summary>"Avenida Carlos Mendes", whether or not the street's word was taken for a part of the name; "from Santo Amaro".</summary>
    public static bool Has(ReadSentence sentence, int first, int last) => !IsOfPerson(sentence, last + 1) && (
        IsLead(sentence.Word(first)) && !sentence.Is(first, WordLists.Given) || first > 0 && IsLead(sentence.Word(first - 1))
        || Streets.Contains(sentence.Word(last)) && Placing.Contains(sentence.Word(first - 1)) && !sentence.Is(first, WordLists.Given)
        || last == first + 1 && sentence.Word(first) is "San" or "Santo" or "Santa" or "São" or "Sao" or "Sant" or "Sainte" or "Sint" && Placing.Contains(sentence.Word(first - 1)));

    // Neither streets nor clubs have an age: "Rue Sanders, 30,".
    private static bool IsOfPerson(ReadSentence sentence, int next) => sentence.Word(next) is "," && sentence.Is(next + 1, WordCase.Number);

    /// <summary>"The Golden Heron": nobody is called so whose name is of common words.</summary>
    public static bool IsCalledThe(NameMention mention)
    {
        var (sentence, next) = (mention.Sentence, mention.Last + 1);
        return mention.First < mention.Last && sentence.Traits.Case is SentenceCase.Usual && sentence.Word(mention.First - 1) is "the" or "The"
            && sentence.Is(mention.First, WordLists.English) && sentence.Is(mention.Last, WordLists.English)
            && (next >= sentence.Length || sentence.Is(next, WordCase.Mark) || sentence.Is(next, WordLists.Function));
    }
}
