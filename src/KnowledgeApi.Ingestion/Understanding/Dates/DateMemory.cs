namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>What the text has dated so far, which its later dates may lean on.</summary>
internal sealed class DateMemory(Publication? publication)
{
    private readonly Dictionary<(int Month, int Day), int> _years = [];

    public DateOnly? Published => publication?.Day;

    public DateTime? PublishedAt => publication?.At;

    /// <summary>The last day that was named.</summary>
    public DateOnly? LastDay { get; private set; }

    public DateOnly? Note(DateOnly day, bool isWhole)
    {
        LastDay = day;
        if (isWhole)
        {
            _years[(day.Month, day.Day)] = day.Year;
        }

        return day;
    }

    /// <summary>The year of a day that was named in full before.</summary>
    public int? YearOf(int month, int day) => _years.TryGetValue((month, day), out var year) ? year : null;
}
