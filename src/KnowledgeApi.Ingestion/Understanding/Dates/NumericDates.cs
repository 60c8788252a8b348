using System.Globalization;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Dates in figures: "2025-06-09", "2025/06/09", "25.06.2025".</summary>
internal sealed class NumericDates(DateSentence sentence, DateMemory memory)
{
    private const int Length = 10;
    private const int EarliestYear = 1000;
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy/MM/dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy"];

    /// <summary>Finds what begins at a token; the token behind it, or null.</summary>
    public int? Find(int at, List<DateExpression> found)
    {
        var first = sentence[at];
        if (!char.IsAsciiDigit(first.Text[0]) || sentence.Touch(at - 1, at) && sentence[at - 1].Text is "-" or "/")
        {
            return null;
        }

        var text = sentence.Text(first.Start, Length);
        var fitting = Forms.Where(form => DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)).ToList();
        // "06/09/2025" is either of two days.
        if (fitting.Count != 1 || !DateOnly.TryParseExact(text, fitting[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        var behind = at;
        while (sentence[behind].Start < first.Start + Length && behind < sentence.Count)
        {
            behind++;
        }

        if (sentence[behind - 1].End != first.Start + Length || day.Year < EarliestYear)
        {
            return null;
        }

        memory.Note(day, isWhole: true);
        return sentence.Add(found, at, behind, Calendar.Day(day));
    }
}
