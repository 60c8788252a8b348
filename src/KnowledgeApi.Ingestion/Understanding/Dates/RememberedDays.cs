using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>
/// Days that news goes on calling by their date alone, years after: "the Sept. 11 attacks", "the Jan. 6 committee", and
/// "the Oct. 7 attack" where Israel or Hamas is spoken of, too.
/// </summary>
internal static class RememberedDays
{
    private static readonly RememberedDay[] All =
    [
        new(new(2001, 9, 11), WordSet.Of("attacks hijackers commission"), WordSet.Of("attack"), WordSet.Of("qaeda qaida pentagon york")),
        new(new(2021, 1, 6), WordSet.Of("insurrection rioters committee commission defendants"), WordSet.Of("attack riot riots"), WordSet.Of("capitol")),
        new(new(2023, 10, 7), WordSet.Of("massacre"), WordSet.Of("attack attacks assault"), WordSet.Of("israel israeli israelis hamas gaza")),
    ];

    /// <summary>Its year where the words beside it speak of what happened then; null of other days, and of texts that are older.</summary>
    public static int? YearOf(NamedDay named, DateSentence sentence, int behind, DateOnly? published) =>
        Array.Find(All, one => one.Day.Month == named.Month && one.Day.Day == named.Day) is { } remembered && remembered.Day < published
        && (remembered.Words.Contains(sentence[behind].Text) || remembered.WordsIfNamed.Contains(sentence[behind].Text) && sentence.Tokens.Exists(token => remembered.Names.Contains(token.Text)))
            ? remembered.Day.Year
            : null;

    /// <param name="Words">What it is remembered for, behind its date.</param>
    /// <param name="WordsIfNamed">What could be of any year, but for one of the names in the sentence.</param>
    private sealed record RememberedDay(DateOnly Day, FrozenSet<string> Words, FrozenSet<string> WordsIfNamed, FrozenSet<string> Names);
}
