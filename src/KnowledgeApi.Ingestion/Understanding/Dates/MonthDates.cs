using System.Collections.Frozen;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Months without a day: with a year, or one that the text leaves out.</summary>
internal sealed class MonthDates(DateSentence sentence, DateMemory memory)
{
    private static readonly FrozenSet<string> Figures = WordSet.Of("data figures numbers statistics estimates results reports report sales inflation");

    /// <summary>Finds what begins at a token; the token behind it, or null.</summary>
    public int? Find(int at, List<DateExpression> found) => MonthYear(at, found) ?? BareMonth(at, found);

    /// <summary>"June 2024", "Dec. 2024", "early June 2024".</summary>
    private int? MonthYear(int at, List<DateExpression> found)
    {
        if (sentence.Month(at) is not { } named)
        {
            return null;
        }

        return sentence.YearBehind(named.IsShort ? sentence.AfterStop(at) : at + 1, memory.Published) is var (year, behind)
            ? sentence.Add(found, sentence.WithPart(at), behind, Calendar.Month(year, named.Month))
            : null;
    }

    /// <summary>"October", "last June", "mid-October", "early May".</summary>
    private int? BareMonth(int at, List<DateExpression> found)
    {
        if (sentence.Month(at) is not { } named || memory.Published is not { } published)
        {
            return null;
        }

        var behind = named.IsShort ? sentence.AfterStop(at) : at + 1;
        if (!IsMeant(at, named.IsShort))
        {
            return null;
        }

        var which = sentence[at - 1].Text;
        var first = which is "last" or "next" or "this" ? at - 1 : sentence.WithPart(at);
        var tense = IsOfFigures(at) ? Tense.Past : sentence.Tense(first, behind - 1);
        var year = FollowsMonth(at) && found is [.., { Value: { Precision: DatePrecision.Month } last }]
            ? last.Earliest.Year + (named.Month < last.Earliest.Month && (tense is Tense.Future || sentence[at - 3].Text is "between" or "from") ? 1 : 0)
            : Year(which, named.Month, published, tense);
        return sentence.Add(found, first, behind, Calendar.Month(year, named.Month));
    }

    // "April Jones" is a person, "they may" no month, and "Jan" without its full stop a name.
    private bool IsMeant(int at, bool isShort)
    {
        var isMarked = DateWords.Prepositions.Contains(sentence[at - 1].Text) || sentence.WithPart(at) < at || IsOfFigures(at) || FollowsMonth(at);
        var isAlsoOther = DateWords.AlsoOtherWords.Contains(sentence[at].Text);
        var isBeforeName = sentence[at + 1].IsCapital && sentence.Month(at + 1) is null;
        return (!isShort || sentence[at + 1].Text == ".") && (isMarked || !isShort && !isAlsoOther && !isBeforeName) && !(isBeforeName && isAlsoOther);
    }

    // "Between December and March".
    private bool FollowsMonth(int at) => sentence[at - 1].Text is "and" or "or" && sentence.Month(at - 2) is not null;

    // "Figures for August" are of a month that is over, whenever they come.
    private bool IsOfFigures(int at) => sentence[at - 1].Text == "for" && Figures.Contains(sentence[at - 2].Text);

    private static int Year(string which, int month, DateOnly published, Tense tense) => which switch
    {
        "last" => published.Year - (month >= published.Month ? 1 : 0),
        "next" => published.Year + (month <= published.Month ? 1 : 0),
        "this" => published.Year,
        "by" or "until" or "till" when tense is Tense.Unknown => Calendar.YearOf(month, published, Tense.Future),
        _ => Calendar.YearOf(month, published, tense),
    };
}
