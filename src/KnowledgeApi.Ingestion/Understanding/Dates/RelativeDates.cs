using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Dates that count from the day of publication, or from a day named before.</summary>
internal sealed class RelativeDates(DateSentence sentence, DateMemory memory)
{
    /// <summary>Finds what begins at a token; the token behind it, or null.</summary>
    public int? Find(int at, List<DateExpression> found) => memory.Published is { } published
        ? DayWord(at, published, found) ?? Period(at, published, found) ?? Age(at, published, found) ?? SameDay(at, found)
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
        var offset = sentence[which].Text switch { "last" => -1, "this" => 0, "next" => 1, _ => (int?)null };
        // "Over the last year" is a length of time.
        if (offset is not { } periods || sentence[which - 1].Text == "the" && which == at)
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
        return sentence.Add(found, at, which + 2, value);
    }

    /// <summary>"two days ago", "a year ago", "10 years ago", "8 hours ago".</summary>
    private int? Age(int at, DateOnly published, List<DateExpression> found)
    {
        var token = sentence[at];
        var count = token.Number >= 0 ? token.Number : DateWords.Numbers.GetValueOrDefault(token.Text, -1);
        if (count < 0 || sentence[at + 2].Text != "ago" || count > published.Year)
        {
            return null;
        }

        return sentence[at + 1].Text switch
        {
            "minute" or "minutes" or "hour" or "hours" => Add(found, at, at + 3, DateOnly.FromDateTime(memory.PublishedAt!.Value.AddHours(sentence[at + 1].Text[0] == 'h' ? -count : 0))),
            "day" or "days" => Add(found, at, at + 3, published.AddDays(-count)),
            "week" or "weeks" => sentence.Add(found, at, at + 3, Calendar.Week(published.AddDays(-7 * count))),
            "month" or "months" => sentence.Add(found, at, at + 3, Calendar.Month(published.AddMonths(-count))),
            "year" or "years" => sentence.Add(found, at, at + 3, Calendar.Year(published.Year - count)),
            _ => null,
        };
    }

    /// <summary>"earlier in the day", "that day", "the next day": by the day named last.</summary>
    private int? SameDay(int at, List<DateExpression> found)
    {
        string[] words = [sentence[at].Text, sentence[at + 1].Text, sentence[at + 2].Text, sentence[at + 3].Text];
        var match = words switch
        {
            ["earlier" or "later", "in", "the", "day"] => (0, 4),
            ["earlier" or "later", "that" or "the", "day", _] => (0, 3),
            ["earlier" or "later", "the", "same", "day"] => (0, 4),
            ["the", "same", "day", _] => (0, 3),
            ["that", "day" or "night" or "morning" or "evening", _, _] => (0, 2),
            ["the", "next" or "following", "day" or "morning", _] => (1, 3),
            ["the", "previous", "day", _] => (-1, 3),
            ["a", "day", "earlier" or "before", _] => (-1, 3),
            ["a", "day", "later" or "after", _] => (1, 3),
            _ => ((int Days, int Tokens)?)null,
        };
        var anchor = memory.LastDay ?? (words[1] == "in" ? memory.Published : null);
        return match is var (days, tokens) && anchor is { } day ? Add(found, at, at + tokens, day.AddDays(days)) : null;
    }

    private int? Add(List<DateExpression> found, int first, int behind, DateOnly day)
    {
        memory.Note(day, isWhole: false);
        return sentence.Add(found, first, behind, Calendar.Day(day));
    }
}
