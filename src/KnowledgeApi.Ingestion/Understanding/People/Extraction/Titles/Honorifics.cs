using System.Collections.Frozen;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;

/// <summary>What stands between an office and a name, or is put before a name out of respect: "Police spokesman SP Amadi", "the Rt Revd Amadi".</summary>
internal static class Honorifics
{
    private const int LongestForm = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = LookupOf(
        "mr mrs ms mx miss m mme mlle sir dame lord lady dr prof professor rev revd reverend fr father sister brother mother st rt hon honourable honorable right most very excellency monsignor msgr sr sra srta "
        + "herr frau monsieur madame don doña dom dona ing lic datuk dato tan sri tun ustaz ustad ustadz ustadh sheikh shaykh mzee comrade engr barr alhaji alhaja hajia haji hajah shri smt pandit swami maulana mullah mwalimu chief khun");

    // Those that say what somebody does.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ranks = LookupOf(
        "det insp inspector ch supt superintendent const constable sgt sergeant cpl corporal lt col capt maj gen adm cmdr brig pte pfc dci dcs dci di ds dc pc wpc sp dsp csp asp acp dcp dcsp cp dig igp rpc ocpd acc dcc cllr insp-gen");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Foreign = LookupOf("datuk dato ustaz ustad ustadz ustadh sheikh shaykh mzee comrade engr barr alhaji alhaja hajia shri smt maulana mwalimu rt revd hon");

    /// <summary>The first of the honorifics and ranks that lead to a name; the name's own first word where none does.</summary>
    public static int Before(ReadSentence sentence, int name)
    {
        var first = name;
        while (first > 0 && (Is(sentence, first - 1, Forms) || Is(sentence, first - 1, Ranks)))
        {
            first--;
        }

        // "The bishop, the Rt Revd Amadi".
        return first < name && sentence.Word(first).ToString().TrimEnd('.') is "Rt" or "Right" or "Revd" or "Rev" or "Most" or "Very" or "Hon" && sentence.Word(first - 1) is "the" or "The" ? first - 1 : first;
    }

    public static bool Is(ReadSentence sentence, int token) => Is(sentence, token, Forms);

    public static bool IsRank(ReadSentence sentence, int token) => Is(sentence, token, Ranks);

    /// <summary>Whether no name begins with it: the tagger takes some for given names.</summary>
    public static bool LeadsToName(ReadSentence sentence, int token) => Is(sentence, token, Foreign);

    private static bool Is(ReadSentence sentence, int token, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> forms)
    {
        Span<char> lower = stackalloc char[LongestForm];
        var word = sentence.Word(token).TrimEnd('.');
        return word.Length <= LongestForm && sentence.IsCapitalised(token) && forms.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookupOf(string forms) => forms.Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
}
