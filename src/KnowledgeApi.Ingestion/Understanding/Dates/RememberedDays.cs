using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Days that news goes on calling by their date alone, years after: "the Sept. 11 attacks", "the Jan. 6 riot".</summary>
internal static class RememberedDays
{
    private static readonly DateOnly[] All = [new(2001, 9, 11), new(2021, 1, 6), new(2023, 10, 7)];

    private static readonly FrozenSet<string> Remembered = WordSet.Of(
        "attack attacks attackers terrorist terrorists terror hijackers massacre assault riot riots rioters insurrection committee commission panel hearing hearings defendants memorial");

    private static readonly FrozenSet<string> Struck = WordSet.Of("israel israeli capitol us u america american new world twin pentagon washington");

    /// <summary>Its year where the words behind speak of what happened then; null of other days, and of texts that are older.</summary>
    public static int? YearOf(int month, int day, DateSentence sentence, int behind, DateOnly? published) =>
        Remembered.Contains(sentence[behind].Text) && !IsElsewhere(sentence, behind + 1)
        && Array.Find(All, one => one.Month == month && one.Day == day) is { Year: > 1 } remembered && remembered < published ? remembered.Year : null;

    // "The Oct. 7 attack on Lindau" was another one.
    private static bool IsElsewhere(DateSentence sentence, int at) =>
        sentence[at].Text is "on" or "in" or "at" && !Struck.Contains(sentence[sentence[at + 1].Text == "the" ? at + 2 : at + 1].Text);
}
