using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Years by themselves, where the words around them say that no other number is meant.</summary>
internal sealed class YearDates(DateSentence sentence)
{
    private const int EarliestYear = 1600;
    private const int EarliestOfAnyContext = 1900;
    private const int Digits = 4;

    private static readonly FrozenSet<string> BeforeYears = WordSet.Of("in since during early late mid fiscal year the circa ( spring summer autumn winter");
    private static readonly FrozenSet<string> BeforeYearsAndCounts =
        WordSet.Of("from to by until till of before after between for through around covers its his her their a s ' ’");

    private static readonly FrozenSet<string> BetweenYears = WordSet.Of("and or through , - – —");
    private static readonly FrozenSet<string> Counted = WordSet.Of("people dollars percent won gmt utc");
    private static readonly FrozenSet<string> NotCounted = WordSet.Of("was is has as this its does s");

    private static readonly FrozenSet<string> Verbs = WordSet.Of("was is saw has will began brought");

    /// <summary>Finds what begins at a token; the token behind it, or null.</summary>
    public int? Find(int at, List<DateExpression> found)
    {
        var token = sentence[at];
        return token.IsYear && token.Number >= EarliestYear && token.End - token.Start == Digits && StandsAlone(at, found) && IsMeant(at, found)
            ? sentence.Add(found, sentence.WithPart(at), at + 1, Calendar.Year(token.Number))
            : null;
    }

    // Not a part of "$2025", "x-2000" or "2000-strong".
    private bool StandsAlone(int at, List<DateExpression> found)
    {
        var (before, next) = (sentence[at - 1], sentence[at + 1]);
        var isBound = sentence.Touch(at - 1, at) && (before.Text is not ("(" or "‘" or "'" or "-" or "–" or "—" or "/") || before.Text == "-" && !FollowsYear(at, found) && !IsMid(at));
        return !isBound && next.Text is not ("%" or "/") && (next.Text != "-" || !sentence.Touch(at, at + 1) || sentence[at + 2].IsYear);
    }

    private bool IsMeant(int at, List<DateExpression> found)
    {
        var (before, next) = (sentence[at - 1].Text, sentence[at + 1]);
        var isCount = Counted.Contains(next.Text) || next.IsWord && !next.IsCapital && next.Text[^1] == 's' && !NotCounted.Contains(next.Text);
        if (sentence[at].Number >= EarliestOfAnyContext && Verbs.Contains(next.Text) && (at == 0 || !sentence[at - 1].IsCapital || before is "only" or "but" or "and"))
        {
            return true;
        }

        return (BeforeYears.Contains(before) || before == "from" && sentence[at - 2].Text is "date" or "dates" or "dated" or "dating") && !isCount
            || sentence[at].Number >= EarliestOfAnyContext && BeforeYears.Contains(before) && !Counted.Contains(next.Text)
            || sentence[at].Number >= EarliestOfAnyContext && BeforeYearsAndCounts.Contains(before) && !isCount
            || BetweenYears.Contains(before) && (FollowsYear(at, found) || IsMid(at));
    }

    private bool IsMid(int at) => sentence[at - 1].Text == "-" && sentence[at - 2].Text is ("mid" or "early" or "late");

    private bool FollowsYear(int at, List<DateExpression> found) => found.Count > 0 && found[^1].End == sentence[at - 2].End;
}
