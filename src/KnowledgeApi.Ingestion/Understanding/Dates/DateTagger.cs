using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Finds the dates in English news, as TIMEX3 marks them, and tells which are meant.</summary>
internal static class DateTagger
{
    /// <param name="text">The text.</param>
    /// <param name="published">When it was published, with the offset of those who did; null leaves what counts from there unread.</param>
    public static List<DateExpression> Find(string text, PartialDate? published) => Find(text, published, Sentences.Of(text));

    /// <summary>The same of the sentences that have figures or speak of years: a third of the work, and enough for who looks for days that are spelt out.</summary>
    public static List<DateExpression> FindInFigures(string text, PartialDate? published) =>
        Find(text, published, Sentences.Of(text).Where(sentence => HasFigures(text.AsSpan()[sentence.Start..sentence.End])));

    private static bool HasFigures(ReadOnlySpan<char> sentence) =>
        sentence.ContainsAnyInRange('0', '9') || sentence.Contains("year", StringComparison.OrdinalIgnoreCase) || sentence.Contains("decade", StringComparison.OrdinalIgnoreCase);

    private static List<DateExpression> Find(string text, PartialDate? published, IEnumerable<(int Start, int End)> sentences)
    {
        var found = new List<DateExpression>();
        var memory = new DateMemory(Publication.Of(published));
        foreach (var (start, end) in sentences)
        {
            Find(new(text, start, end), memory, found);
        }

        return found;
    }

    private static void Find(DateSentence sentence, DateMemory memory, List<DateExpression> found)
    {
        var (days, ordinals) = (new DayDates(sentence, memory), new OrdinalDates(sentence, memory));
        var (holidays, weekdays) = (new HolidayDates(sentence, memory), new WeekdayDates(sentence, memory, days, ordinals));
        var (relative, anaphoric) = (new RelativeDates(sentence, memory), new AnaphoricDates(sentence, memory));
        var (numeric, months, years) = (new NumericDates(sentence, memory), new MonthDates(sentence, memory), new YearDates(sentence));
        for (var at = 0; at < sentence.Count;)
        {
            at = holidays.Find(at, found) ?? weekdays.Find(at, found) ?? relative.Find(at, found) ?? anaphoric.Find(at, found) ?? numeric.Find(at, found)
                ?? days.Find(at, found) ?? ordinals.Find(at, found) ?? months.Find(at, found) ?? years.Find(at, found) ?? at + 1;
        }
    }
}
