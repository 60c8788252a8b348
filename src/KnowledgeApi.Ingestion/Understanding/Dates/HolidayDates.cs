namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Holidays that are meant as days: "on Christmas Eve", not "the Christmas market".</summary>
internal sealed class HolidayDates(DateSentence sentence, DateMemory memory)
{
    /// <summary>Finds what begins at a token; the token behind it, or null.</summary>
    public int? Find(int at, List<DateExpression> found)
    {
        var name = sentence[at].IsYear ? at + 1 : at;
        if (!sentence[name].IsCapital || !Holidays.ByFirstWord.TryGetValue(sentence[name].Text, out var holidays))
        {
            return null;
        }

        var holiday = Array.Find(holidays, holiday => IsAt(name, holiday.Words));
        var behind = name + (holiday.Words?.Length ?? 0);
        if (behind == name || !IsMeant(name, behind))
        {
            return null;
        }

        var (first, year, end) = name > at ? (at, sentence[at].Number, behind) : Year(at, behind);
        var day = year is { } stated ? holiday.Day(stated)
            : memory.Published is { } published ? Calendar.Among([.. Calendar.YearsAround(published).Select(holiday.Day)], published, sentence.Tense(at, behind - 1))
            : null;
        end = DateWords.PartsOfDay.Contains(sentence[end].Text) ? end + 1 : end;
        return day is { } meant && memory.Note(meant, isWhole: false) is not null ? sentence.Add(found, first, end, Calendar.Day(meant)) : null;
    }

    private bool IsAt(int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (sentence[at + i].Text != words[i] && (words[i] != "'" || sentence[at + i].Text != "’"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The year that stands behind it, or that "last" means.</summary>
    private (int First, int? Year, int Behind) Year(int at, int behind) =>
        sentence.YearBehind(behind, memory.Published) is var (year, end) ? (at, year, end)
        : memory.Published is { } published && sentence[at - 1].Text is "last" ? (at - 1, published.Year - 1, behind)
        : (at, null, behind);

    // "Black Friday sales" and "Christmas trees" are no days, nor is "Memorial Day weekend"; "the Christmas Day attack" was on one.
    private bool IsMeant(int at, int behind)
    {
        var next = sentence[behind];
        var isDay = sentence[behind - 1].Text is "day" or "eve" && next.Text is not ("weekend" or "week" or "season") && !next.IsCapital;
        return isDay || !sentence[at - 1].IsCapital && (!next.IsWord || DateWords.BehindDates.Contains(next.Text)) && !sentence.IsDash(behind) && next.Text is not ("'" or "’");
    }
}
