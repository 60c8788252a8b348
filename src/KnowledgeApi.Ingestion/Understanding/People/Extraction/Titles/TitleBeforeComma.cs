using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;

/// <summary>Reads the title that a comma cuts off from the name: "the superintendent of banks, X," or "its producer, X,".</summary>
internal static class TitleBeforeComma
{
    private const int LongestPhrase = 14;

    public static string? Of(NameMention mention)
    {
        var (sentence, comma) = (mention.Sentence, Honorifics.Before(mention.Sentence, mention.First) - 1);
        if (comma <= 0 || sentence.Word(comma) is not "," || !IsClosed(sentence, mention.Last + 1))
        {
            return null;
        }

        for (var i = comma - 1; i >= 0 && comma - i <= LongestPhrase && BelongsToPhrase(sentence, i); i--)
        {
            var isDeterminer = NounPhrase.IsDeterminer(sentence.Word(i));
            if (!isDeterminer && i > 0)
            {
                continue;
            }

            var first = isDeterminer ? i + 1 : i;
            if (Head(sentence, first, comma) is { } head)
            {
                return IsOfAnother(sentence, i) || NounPhrase.IsPossessive(sentence.Word(i)) && JobWords.IsRelation(sentence.Word(head)) ? null : sentence.Words(first, Last(sentence, head, comma));
            }

            if (!NounPhrase.IsPreposition(sentence, i - 1))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the name stands in the sentence as an aside, rather than as one of several or the one who acts: "after meeting the judge, X left".</summary>
    private static bool IsClosed(ReadSentence sentence, int token) => token >= sentence.Length
        || sentence.Word(token) is "." or ";" or ":" or ")" or "—" or "–" or "?" or "!" or "\"" or "”"
        || sentence.Word(token) is "," && !IsOther(sentence, sentence.Word(token + 1) is "and" or "or" ? token + 2 : token + 1);

    private static bool IsOther(ReadSentence sentence, int token) => sentence.IsCapitalised(token) && !sentence.Is(token, WordLists.Function);

    private static bool BelongsToPhrase(ReadSentence sentence, int token) => NounPhrase.IsDeterminer(sentence.Word(token)) || NounPhrase.IsPreposition(sentence, token)
        || sentence.Word(token) is "and" or "&" or "-" || sentence.IsCapitalised(token) && !sentence.Is(token, WordLists.Function | WordLists.Calendar) || NounPhrase.MayQualify(sentence, token)
        || sentence.Is(token, WordCase.Small) && !sentence.Is(token, WordLists.Function | WordLists.Speech | WordLists.Act) && sentence.Word(token) is [.., 's'];

    /// <summary>The occupation before the first preposition of a phrase: "superintendent" of banks.</summary>
    private static int? Head(ReadSentence sentence, int first, int end)
    {
        var head = first;
        while (head < end && !NounPhrase.IsPreposition(sentence, head))
        {
            head++;
        }

        head--;
        if (head > first && sentence.Word(head) is "general" or "General" or "emeritus" or "elect" or "designate")
        {
            head--;
        }

        return head >= first && JobWords.Is(sentence, head) && Enumerable.Range(first, head - first).All(i => IsBeforeHead(sentence, i)) ? head : null;
    }

    private static bool IsBeforeHead(ReadSentence sentence, int token) => sentence.IsCapitalised(token) || NounPhrase.MayQualify(sentence, token) || sentence.Word(token) is "-" or "first" or "second"
        || sentence.Word(token) is "and" or "&" && JobWords.Is(sentence, token - 1);

    // "A spokesman for her office": whose, the title cannot say.
    private static int Last(ReadSentence sentence, int head, int comma)
    {
        for (var i = head + 1; i < comma - 1; i++)
        {
            if (NounPhrase.IsPreposition(sentence, i) && NounPhrase.IsPossessive(sentence.Word(i + 1)))
            {
                return i - 1;
            }
        }

        return comma - 1;
    }

    /// <summary>"The wife of the mayor, X": either of them; "Y, the mayor, X and Z": the one before.</summary>
    private static bool IsOfAnother(ReadSentence sentence, int determiner)
    {
        var before = determiner - 1;
        if (sentence.Word(determiner) is ['\'' or '’', ..])
        {
            while (before > 0 && (sentence.IsCapitalised(before) || sentence.Word(before - 1) is "the" or "a"))
            {
                before--;
            }

            before -= NounPhrase.IsDeterminer(sentence.Word(before)) ? 1 : 0;
        }

        // "Asked about the judge, Vale left", "after years as a teacher, Vale", "the killer of the nurse, Vale".
        return sentence.Word(before) switch
        {
            "about" or "as" or "than" or "like" or "against" or "after" or "before" => true,
            "of" when sentence.Word(before - 1) is "killer" or "murderer" or "suspect" or "friend" => true,
            "of" or "for" or "to" => JobWords.SaysWho(sentence, before - 1),
            "," => IsNamed(sentence, before - 1),
            _ => false,
        };
    }

    /// <summary>Whether a name of a person or their age ends there: "In Brussels," is a place.</summary>
    private static bool IsNamed(ReadSentence sentence, int last)
    {
        if (last >= 2 && sentence.Is(last, WordCase.Number) && sentence.Word(last - 1) is ",")
        {
            return true;
        }

        var first = last;
        while (first > 0 && (sentence.IsCapitalised(first - 1) || sentence.Is(first - 1, WordLists.Particle)))
        {
            first--;
        }

        return sentence.IsCapitalised(last) && !NounPhrase.IsPreposition(sentence, first - 1) && sentence.Word(first - 1) is not "near"
            && !(first == last && sentence.Is(last, WordLists.Function | WordLists.Place | WordLists.Calendar)) && !(first == 0 && last == 0 && sentence.Is(0, WordLists.English))
            && !NounPhrase.IsPreposition(sentence, first) && !sentence.Is(first, WordLists.Function);
    }
}
