using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Reads what a text says of a person's work: "Clint Work, a fellow at KEI," or "Finance Minister X".</summary>
internal static class JobTitles
{
    private const int LongestApposition = 16;
    private const int LongestTitle = 6;
    private static readonly HashSet<string> Salutations = new(StringComparer.OrdinalIgnoreCase) { "mr", "mrs", "ms", "miss", "m", "mme", "sir", "dame", "dr", "st", "sister", "father", "brother", "mother" };

    private static readonly HashSet<string> Qualifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        "former", "then", "acting", "interim", "deputy", "vice", "senior", "junior", "chief", "prime", "foreign", "finance", "defence", "defense", "interior", "home", "justice", "health", "education", "trade", "economy", "energy",
        "presidential", "executive", "general", "national", "managing", "associate", "assistant", "police", "party", "opposition", "lead", "first", "state", "federal", "district", "white", "house", "press", "co", "secretary", "policy", "research",
        "military", "army", "air", "navy", "vice-", "conservative", "liberal", "government", "company", "bank", "human", "rights", "head", "main", "provincial", "city", "special", "supreme", "court", "attorney", "club", "team", "england",
    };

    public static string? Of(NamedPerson person) =>
        person.Mentions.Select(Apposition).FirstOrDefault(title => title is not null) ?? person.Mentions.Select(Before).OfType<string>().MaxBy(title => title.Length);

    private static string? Apposition(NameMention mention)
    {
        var (sentence, start) = (mention.Sentence, mention.Last + 1);
        if (sentence.Word(start) is not "," || sentence.Property is EvidenceProperty.Headline)
        {
            return null;
        }

        start = IsNumber(sentence, start + 1) && sentence.Word(start + 2) is "," ? start + 3 : start + 1;
        start += sentence.Word(start) is "a" or "an" or "the" or "who" ? 1 : 0;
        var end = EndOfApposition(sentence, start);
        var saysJob = end > start && Enumerable.Range(start, Math.Min(5, end - start)).Any(i => sentence.Is(i, WordLists.Job));
        return saysJob && !sentence.Is(start, WordLists.Speech | WordLists.Act) && !IsKin(sentence, start) && !IsPronoun(sentence.Word(start)) ? sentence.Words(start, end - 1) : null;
    }

    private static bool IsPronoun(ReadOnlySpan<char> word) => word is "he" or "she" or "it" or "they" or "we" or "you" or "I" or "that" or "which" or "this" or "there";

    private static bool IsKin(ReadSentence sentence, int token) => sentence.Is(token, WordLists.Title) && !sentence.Is(token, WordLists.Job);

    private static bool IsNumber(ReadSentence sentence, int token) => token < sentence.Length && sentence.Traits.Words[token].Case is WordCase.Number;

    /// <summary>Where the words end that tell of a person; their start where they do not.</summary>
    private static int EndOfApposition(ReadSentence sentence, int start)
    {
        for (var i = start; i < Math.Min(sentence.Length, start + LongestApposition); i++)
        {
            if (sentence.Word(i) is "," or "." or ";" or ":" or "who" or "whose" or ")" or "—" or "–" or "\"" or "”" or "?" or "!")
            {
                return i;
            }

            if (sentence.Is(i, WordLists.Speech) && !sentence.Is(i, WordLists.Job))
            {
                return start;
            }
        }

        return sentence.Length < start + LongestApposition ? sentence.Length : start;
    }

    private static string? Before(NameMention mention)
    {
        var (sentence, last) = (mention.Sentence, mention.First - 1);
        if (last < 0 || !sentence.Is(last, WordLists.Job | WordLists.Title) || Salutations.Contains(sentence.Word(last).TrimEnd('.').ToString()) || !IsOffice(sentence, last))
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first + 1 < LongestTitle && Extends(sentence, first - 1))
        {
            first--;
        }

        return sentence.Words(first, last);
    }

    // "Cpl." is an office, "wife" is none.
    private static bool IsOffice(ReadSentence sentence, int token) => sentence.Is(token, WordLists.Job) || sentence.IsCapitalised(token) && sentence.Word(token) is [.., '.'];

    private static bool Extends(ReadSentence sentence, int token)
    {
        var word = sentence.Word(token).ToString();
        if (word is "-")
        {
            return token > 0 && sentence.Tokens[token - 1].End == sentence.Tokens[token].Start && sentence.Tokens[token].End == sentence.Tokens[token + 1].Start;
        }

        if (sentence.IsCapitalised(token))
        {
            return !sentence.Is(token, WordLists.Function | WordLists.Calendar) && (sentence.Is(token, WordLists.English | WordLists.Demonym | WordLists.Job) || token > 0) && sentence.Word(token) is not [.., '.'];
        }

        return Qualifiers.Contains(word) || sentence.Is(token, WordLists.Job) && !sentence.Is(token, WordLists.Act | WordLists.Speech);
    }
}
