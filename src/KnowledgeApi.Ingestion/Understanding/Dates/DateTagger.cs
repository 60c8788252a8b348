using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Finds the dates in English news, as TIMEX3 marks them, and tells which are meant.</summary>
internal static class DateTagger
{
    /// <param name="text">The text.</param>
    /// <param name="published">When it was published, with the offset of those who did; null leaves what counts from there unread.</param>
    public static List<DateExpression> Find(string text, PartialDate? published)
    {
        var found = new List<DateExpression>();
        var memory = new DateMemory(Publication.Of(published));
        foreach (var (start, end) in Sentences.Of(text))
        {
            Find(new(text, start, end), memory, found);
        }

        return found;
    }

    private static void Find(DateSentence sentence, DateMemory memory, List<DateExpression> found)
    {
        var absolute = new AbsoluteDates(sentence, memory);
        var relative = new RelativeDates(sentence, memory, absolute);
        for (var at = 0; at < sentence.Count;)
        {
            at = relative.Find(at, found) ?? absolute.Find(at, found) ?? at + 1;
        }
    }
}
