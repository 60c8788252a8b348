namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Dates that count from the day of publication.</summary>
internal sealed class RelativeDates(DateSentence sentence, DateMemory memory)
{
    /// <summary>Finds what begins at a token; the token behind it, or null.</summary>
    public int? Find(int at, List<DateExpression> found) => memory.Published is { } published
        ? DayWord(at, published, found) ?? Period(at, published, found) ?? Age(at, published, found)
        : null;

    /// <summary>"yesterday", "tomorrow night", "last night", "this morning".</summary>
    private int? DayWord(int at, DateOnly published, List<DateExpression> found)
    {
        var (word, next) = (sentence[at].Text, sentence[at + 1].Text);
        // "USA Today" is a name.
        var isName = sentence[at].IsCapital && at > 0 && sentence[at - 1].IsWord;
        var days = isName ? null : (word, next) switch
        {
            ("the", "day") when sentence[at + 2].Text == "before" && sentence[at + 3].Text == "yesterday" => (-2, 4),
            ("the", "day") when sentence[at + 2].Text == "after" && sentence[at + 3].Text == "tomorrow" => (2, 4),
            ("yesterday", _) => (-1, DateWords.PartsOfDay.Contains(next) ? 2 : 1),
            ("tomorrow", _) => (1, DateWords.PartsOfDay.Contains(next) ? 2 : 1),
            ("today" or "tonight", _) => (0, 1),
            ("last", "night") => (-1, 2),
            ("this", "morning" or "afternoon" or "evening") => (0, 2),
            _ => ((int Days, int Tokens)?)null,
        };
        return days is var (offset, tokens) ? Add(found, at, at + tokens, published.AddDays(offset)) : null;
    }

    /// <summary>"last week", "this month", "earlier this year", "next weekend".</summary>
    private int? Period(int at, DateOnly published, List<DateExpression> found)
    {
        var which = sentence[at].Text is "earlier" or "later" or "early" or "late" ? at + 1 : at;
        if (sentence[at].Text == "the" && sentence[at + 1].Text is "year" or "month" && sentence.WithPart(at) < at)
        {
            // "By the end of the year", of which the sentence may have spoken.
            var day = found.Count > 0 && found[^1].Start >= sentence[0].Start ? DateOnly.FromDateTime(found[^1].Value.Earliest.UtcDateTime) : published;
            return sentence.Add(found, sentence.WithPart(at), at + 2, sentence[at + 1].Text == "year" ? Calendar.Year(day.Year) : Calendar.Month(day));
        }

        // "Over the last year" is a length of time.
        if (DateWords.Offset(sentence[which].Text) is not { } periods || sentence[which - 1].Text == "the" && which == at)
        {
            return null;
        }

        var value = sentence[which + 1].Text switch
        {
            "week" or "weekend" => Calendar.Week(published.AddDays(7 * periods)),
            "month" => Calendar.Month(published.AddMonths(periods)),
            "year" => Calendar.Year(published.Year + periods),
            _ => null,
        };
        return sentence.Add(found, sentence.WithPart(at), which + 2, value);
    }

    /// <summary>"two days ago", "a year ago", "10 years ago", "8 hours ago".</summary>
    private int? Age(int at, DateOnly published, List<DateExpression> found)
    {
        if (sentence.Quantity(at) is not var (count, unit) || sentence[unit + 1].Text != "ago" || count >= published.Year)
        {
            return null;
        }

        if (sentence[unit + 2].Text == "today" && OnThisDay(published, -count, sentence[unit].Text) is { } day)
        {
            return Add(found, at, unit + 3, day);
        }

        return sentence[unit].Text switch
        {
            "minute" or "minutes" or "hour" or "hours" => Add(found, at, unit + 2, DateOnly.FromDateTime(memory.PublishedAt!.Value.AddHours(sentence[unit].Text[0] == 'h' ? -count : 0))),
            "day" or "days" => Add(found, at, unit + 2, published.AddDays(-count)),
            "week" or "weeks" => sentence.Add(found, at, unit + 2, Calendar.Week(published.AddDays(-7 * count))),
            "month" or "months" => sentence.Add(found, at, unit + 2, Calendar.Month(published.AddMonths(-count))),
            "year" or "years" => sentence.Add(found, at, unit + 2, Calendar.Year(published.Year - count)),
            _ => null,
        };
    }

    // "Ten years ago today".
    private static DateOnly? OnThisDay(DateOnly published, int count, string unit) => unit switch
    {
        "week" or "weeks" => published.AddDays(7 * count),
        "month" or "months" => published.AddMonths(count),
        "year" or "years" => published.AddYears(count),
        _ => null,
    };

    private int? Add(List<DateExpression> found, int first, int behind, DateOnly day)
    {
        memory.Note(day, isWhole: false);
        return sentence.Add(found, first, behind, Calendar.Day(day));
    }
}
