using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Tells where a text lets a person speak.</summary>
internal static class Speech
{
    private const int LongestTitle = 7;
    private const int LongestApposition = 18;
    private const int MostAppositions = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WithinTitles = WordSet.LookupOf("the a an of for and 's ’s - her his their its");

    public static bool IsBy(NameMention mention) => !mention.IsPossessive
        && (IsFollowedByVerb(mention) && !OtherSpeaker.IsBefore(mention) || SpeechOfSubject.IsBy(mention)
            || IsLedToByVerb(mention) && !OtherSpeaker.IsBehindRelation(mention.Sentence, mention.First - 1));

    /// <summary>Whether a word tells that somebody speaks: some do where there are quotation marks only.</summary>
    public static bool IsVerb(ReadSentence sentence, int token) =>
        token >= 0 && token < sentence.Length && !IsFormula(sentence.Word(token + 1))
        && (SpeechWords.Reports(sentence.Word(token)) || sentence.Is(token, WordLists.Speech) && !sentence.IsCapitalised(token) && sentence.HasQuotes());

    // "Said Mass", "said goodbye", "said nothing".
    private static bool IsFormula(ReadOnlySpan<char> word) => word is "Mass" or "mass" or "nothing" or "little" or "prayers" or "goodbye" or "farewell";

    private static bool IsFollowedByVerb(NameMention mention)
    {
        var (sentence, i) = (mention.Sentence, mention.Last + 1);
        if (sentence.Word(i) is "(")
        {
            i = IndexOf(sentence, i + 1, ")") + 1;
        }
        else if (sentence.Word(i) is "of" or "from" or "at" or "with")
        {
            i = BehindOrganisation(sentence, i + 1);
        }

        // "Vale, 52, a fellow and head of research, also told".
        for (var apposition = 0; apposition <= MostAppositions && i > mention.Last; apposition++)
        {
            if (SkipAdverbs(sentence, i) is var verb && Quotes(sentence, verb))
            {
                return apposition == 0 || !LeadsToSpeaker(sentence, verb);
            }

            // "Vale, 52, was well, said the doctor": no apposition begins with a verb.
            i = (sentence.Word(i) is "," || apposition > 0) && !IsPredicate(sentence, i + 1) ? IndexOf(sentence, i + 1, ",") : -1;
        }

        return false;
    }

    private static bool IsPredicate(ReadSentence sentence, int token) =>
        sentence.Is(token, WordLists.Act) && sentence.Word(token) is not ("who" or "whose" or "born" or "married" or "elected" or "appointed");

    /// <summary>"Judge Vale of the Central Court in Leeds told".</summary>
    private static int BehindOrganisation(ReadSentence sentence, int token)
    {
        while (sentence.IsCapitalised(token) || sentence.Word(token) is "the" or "of" or "in" or "for" or "and" or "'s" or "’s")
        {
            token++;
        }

        return token;
    }

    private static int SkipAdverbs(ReadSentence sentence, int token)
    {
        while (sentence.Word(token) is "also" or "has" or "had" or "later" or "then" or "who" or "further" or "once" or "," || IsAdverb(sentence, token))
        {
            token++;
        }

        return token;
    }

    /// <summary>"said presidential spokesperson Kang", "said her son, Kang", "according to Kang".</summary>
    private static bool IsLedToByVerb(NameMention mention)
    {
        var sentence = mention.Sentence;
        for (var i = mention.First - 1; i >= Math.Max(0, mention.First - LongestTitle); i--)
        {
            if (sentence.Word(i) is "to" && i > 0 && sentence.Word(i - 1) is "according" or "According")
            {
                return true;
            }

            if (IsVerb(sentence, i))
            {
                return i == 0 || sentence.ClosesQuote(i - 1) || sentence.Word(i - 1) is "," or "?" or "!" or "—" or "–" or ")";
            }

            if (!IsOfTitle(sentence, i) && !(i == mention.First - 1 && EndsRelation(sentence, i)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOfTitle(ReadSentence sentence, int token) =>
        sentence.IsCapitalised(token) || WithinTitles.Contains(sentence.Word(token)) || IsNoun(sentence, token);

    /// <summary>"said her son, Marcus Banks".</summary>
    private static bool EndsRelation(ReadSentence sentence, int comma) => sentence.Word(comma) is "," && IsNoun(sentence, comma - 1);

    // Whatever no other list knows is taken for one: "said passenger Dewi Lestarini".
    private static bool IsNoun(ReadSentence sentence, int token) =>
        token >= 0 && char.IsLower(sentence.Word(token)[0]) && !sentence.Is(token, WordLists.Function | WordLists.Act | WordLists.Speech | WordLists.Particle);

    private static bool IsAdverb(ReadSentence sentence, int token) => sentence.Word(token) is [_, _, _, .., 'l', 'y'] && !sentence.IsCapitalised(token);

    /// <summary>"Vale, 52, who was swept away, said Ana Roe, the mayor."</summary>
    private static bool LeadsToSpeaker(ReadSentence sentence, int verb)
    {
        var end = verb + 1;
        while (sentence.IsCapitalised(end) || sentence.Is(end, WordLists.Particle))
        {
            end++;
        }

        return end > verb + 1 && (end >= sentence.Length || sentence.Word(end) is "," or ".");
    }

    private static bool Quotes(ReadSentence sentence, int token) =>
        IsVerb(sentence, token) || token < sentence.Length && SpeechWords.Quotes(sentence.Word(token)) && sentence.HasQuotes();

    private static int IndexOf(ReadSentence sentence, int from, string mark)
    {
        for (var i = from; i < Math.Min(sentence.Length, from + LongestApposition); i++)
        {
            if (sentence.Word(i).SequenceEqual(mark))
            {
                return i;
            }
        }

        return -1;
    }
}
