using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Days by their number alone: "on the 24th", "Friday the 13th".</summary>
internal sealed class OrdinalDates(DateSentence sentence, DateMemory memory)
{
    private const int FewMonths = 2;
    private const int Months = 12;

    private static readonly FrozenSet<string> Prepositions = WordSet.Of("on by since until till from before after through to between");
    private static readonly FrozenSet<string> OfGames = WordSet.Of("hole holes birdie birdied bogey bogeyed par green tee putt inning innings minute lap floor");

    /// <summary>Finds what begins at the "the" of a token; the token behind it, or null.</summary>
    public int? Find(int at, List<DateExpression> found)
    {
        var isMeant = sentence[at].Text == "the" && sentence.IsOrdinalDay(at + 1) && Prepositions.Contains(sentence[at - 1].Text)
            && (!sentence[at + 2].IsWord || DateWords.BehindDates.Contains(sentence[at + 2].Text) && sentence[at + 2].Text != "of") && !sentence.IsDash(at + 2)
            && !sentence.Tokens.Exists(token => OfGames.Contains(token.Text));
        return isMeant && Near(sentence[at + 1].Number, null, sentence.Tense(at, at + 1)) is { } day ? Add(found, at, at + 2, day) : null;
    }

    /// <summary>The "13th" or "the 13th" behind a weekday.</summary>
    public int? Behind(int first, DayOfWeek weekday, int at, List<DateExpression> found)
    {
        var number = sentence[at].Text == "the" ? at + 1 : at;
        return sentence.IsOrdinalDay(number) && Near(sentence[number].Number, weekday, sentence.Tense(first, number)) is { } day && day.DayOfWeek == weekday
            ? Add(found, first, number + 1, day)
            : null;
    }

    /// <summary>In a month around the last day that was named, where that is long ago; else around the publication.</summary>
    private DateOnly? Near(int number, DayOfWeek? weekday, Tense tense)
    {
        if (memory.Published is not { } published)
        {
            return null;
        }

        var isLongAgo = memory.LastDay is { } last && last < published.AddMonths(-FewMonths);
        var (anchor, reach) = isLongAgo ? (memory.LastDay!.Value, weekday is null ? 0 : 1) : (published, weekday is null ? 1 : Months);
        var days = Enumerable.Range(-reach, 2 * reach + 1).Select(months => anchor.AddMonths(months))
            .Select(month => new NamedDay(month.Month, number, null, null).In(month.Year)).OfType<DateOnly>();
        return Calendar.Among([.. days.Where(day => weekday is null || day.DayOfWeek == weekday)], anchor, isLongAgo ? Tense.Unknown : tense);
    }

    private int? Add(List<DateExpression> found, int first, int behind, DateOnly day)
    {
        memory.Note(day, isWhole: false);
        return sentence.Add(found, first, behind, Calendar.Day(day));
    }
}
