using System.Collections.Frozen;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Tells whom "he" or "she" means who speaks: the one person named last, where nobody else has come between.</summary>
internal static class PronounSpeech
{
    private const int MostSentencesBack = 2;

    // Behind a name and an age.
    private const int FarthestComma = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadsToOthers =
        WordSet.LookupOf("/ of for with by from to about under against between among than like his her their His Her Their");

    /// <summary>The places of names to which such pronouns lead back.</summary>
    public static HashSet<NameMention> Find(List<ReadSentence> sentences, List<NamedPerson> people)
    {
        var named = (from person in people
                     from mention in person.Mentions
                     where !mention.Sentence.IsInQuotes(mention.First)
                     select (Person: person, Mention: mention)).ToLookup(place => place.Mention.Sentence.Number);
        return [.. from sentence in sentences
                   where sentence.Property is EvidenceProperty.Body && PronounOf(sentence) is var pronoun and >= 0 && !named[sentence.Number].Any(place => place.Mention.First < pronoun)
                   let before = Before(sentences, sentence, named)
                   where before is not null
                   select before];
    }

    /// <summary>Where "she" of "she said" or "said she" is; -1 where there is none.</summary>
    private static int PronounOf(ReadSentence sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (IsPronoun(sentence, i) && (Speech.IsVerb(sentence, i + 1) || i > 1 && Speech.IsVerb(sentence, i - 1) && sentence.ClosesQuote(i - 2)))
            {
                return i;
            }
        }

        return -1;
    }

    private static NameMention? Before(List<ReadSentence> sentences, ReadSentence sentence, ILookup<int, (NamedPerson Person, NameMention Mention)> named)
    {
        for (var back = 1; back <= Math.Min(MostSentencesBack, sentence.NumberInPart); back++)
        {
            var places = named[sentence.Number - back].ToList();
            if (places.Count > 0)
            {
                if (SpeaksOfSomebody(sentences[sentence.Number - back], places[^1].Mention.Last) && !places.Exists(place => Speech.IsBy(place.Mention)))
                {
                    return null;
                }

                var isOne = places.TrueForAll(place => place.Person == places[0].Person);
                var speakers = places.FindAll(place => Speech.IsBy(place.Mention) || isOne && !IsBesideAnother(place.Mention));
                return speakers.Count > 0 && speakers.TrueForAll(place => place.Person == speakers[0].Person) ? speakers[0].Mention : null;
            }

            if (SpeaksOfSomebody(sentences[sentence.Number - back], -1))
            {
                return null;
            }
        }

        return null;
    }

    // "She wrote of the mayor Vale", "her brother Vale", "asked Vale", "(Jon Vale/AP)".
    private static bool IsBesideAnother(NameMention mention)
    {
        var (sentence, i) = (mention.Sentence, mention.First - 1);
        while (i >= 0 && (sentence.IsCapitalised(i) && i > 0 || JobWords.SaysWho(sentence, i) || NounPhrase.OpensTitle(sentence.Word(i))))
        {
            i--;
        }

        var isObject = sentence.Is(i, WordLists.Act | WordLists.Speech) && !sentence.IsCapitalised(i);
        return isObject || LeadsToOthers.Contains(sentence.Word(i)) || sentence.Word(mention.Last + 1) is "/" || IsBehindPronoun(sentence, mention.First);
    }

    // "She beat five others, among them the favourite, Vale".
    private static bool IsBehindPronoun(ReadSentence sentence, int name) =>
        Enumerable.Range(0, name).Any(i => IsPronoun(sentence, i));

    private static bool IsPronoun(ReadSentence sentence, int token) => sentence.Word(token) is "he" or "she" or "He" or "She" && !sentence.IsInQuotes(token);

    /// <summary>Whether somebody comes up behind a word who is not named: "the prosecutor asked", "attacked a woman", but not "Vale, a doctor,".</summary>
    private static bool SpeaksOfSomebody(ReadSentence sentence, int behind) => Enumerable.Range(behind + 1, sentence.Length - behind - 1)
        .Any(i => (SpeechWords.IsPerson(sentence.Word(i)) || JobWords.SaysWho(sentence, i)) && !sentence.IsInQuotes(i) && !IsOfApposition(sentence, i, behind));

    private static bool IsOfApposition(ReadSentence sentence, int token, int name)
    {
        var comma = sentence.LastComma(token, name);
        var isBehindComma = comma > name && comma <= name + FarthestComma && !Enumerable.Range(comma, token - comma).Any(i => sentence.Is(i, WordLists.Act | WordLists.Speech));
        return name >= 0 && (sentence.IsCapitalised(token) || isBehindComma);
    }
}
