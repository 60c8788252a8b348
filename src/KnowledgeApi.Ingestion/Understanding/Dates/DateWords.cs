using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>The English words of dates.</summary>
internal static class DateWords
{
    /// <summary>Months, and whether the word is an abbreviation.</summary>
    public static readonly FrozenDictionary<string, (int Month, bool IsShort)> Months = new (string Word, int Month, bool IsShort)[]
    {
        ("january", 1, false), ("february", 2, false), ("march", 3, false), ("april", 4, false), ("may", 5, false), ("june", 6, false),
        ("july", 7, false), ("august", 8, false), ("september", 9, false), ("october", 10, false), ("november", 11, false), ("december", 12, false),
        ("jan", 1, true), ("feb", 2, true), ("mar", 3, true), ("apr", 4, true), ("jun", 6, true), ("jul", 7, true), ("aug", 8, true),
        ("sep", 9, true), ("sept", 9, true), ("oct", 10, true), ("nov", 11, true), ("dec", 12, true),
    }.ToFrozenDictionary(m => m.Word, m => (m.Month, m.IsShort));

    public static readonly FrozenDictionary<string, (DayOfWeek Day, bool IsShort)> Weekdays = new (string Word, DayOfWeek Day, bool IsShort)[]
    {
        ("monday", DayOfWeek.Monday, false), ("tuesday", DayOfWeek.Tuesday, false), ("wednesday", DayOfWeek.Wednesday, false), ("thursday", DayOfWeek.Thursday, false),
        ("friday", DayOfWeek.Friday, false), ("saturday", DayOfWeek.Saturday, false), ("sunday", DayOfWeek.Sunday, false),
        ("mon", DayOfWeek.Monday, true), ("tue", DayOfWeek.Tuesday, true), ("tues", DayOfWeek.Tuesday, true), ("wed", DayOfWeek.Wednesday, true),
        ("thu", DayOfWeek.Thursday, true), ("thur", DayOfWeek.Thursday, true), ("thurs", DayOfWeek.Thursday, true), ("fri", DayOfWeek.Friday, true),
        ("sat", DayOfWeek.Saturday, true), ("sun", DayOfWeek.Sunday, true),
    }.ToFrozenDictionary(d => d.Word, d => (d.Day, d.IsShort));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WeekdayNames =
        Enum.GetNames<DayOfWeek>().ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public static readonly FrozenDictionary<string, int> Numbers = new[]
    {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    }.Index().Skip(1).Append((30, "thirty")).Append((40, "forty")).Append((50, "fifty")).Append((60, "sixty")).Append((70, "seventy")).Append((80, "eighty")).Append((90, "ninety"))
        .Append((1, "a")).Append((1, "an")).ToFrozenDictionary(n => n.Item2, n => n.Item1);

    public static readonly FrozenDictionary<string, int> Ordinals =
        new[] { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth" }.Index().ToFrozenDictionary(o => o.Item, o => o.Index + 1);

    /// <summary>Months whose names are names of people or other words too.</summary>
    public static readonly FrozenSet<string> AlsoOtherWords = WordSet.Of("march april may june august");

    /// <summary>What stands before a month or a year that is meant as such.</summary>
    public static readonly FrozenSet<string> Prepositions =
        WordSet.Of("in since by until till through during from to of before after between around circa early late mid last next this least");

    public static readonly FrozenSet<string> PartsOfDay = WordSet.Of("morning afternoon evening night");

    /// <summary>Words that make a weekday the name of something else.</summary>
    public static readonly FrozenSet<string> BeforeNamedDays = WordSet.Of("black good cyber super ash easter holy bloody palm giving fat shrove maundy freaky tgi sheffield");

    /// <summary>What a month or a year has a part of: "the end of January", "the summer of 2016".</summary>
    public static readonly FrozenSet<string> Parts = WordSet.Of("end start beginning middle close turn spring summer autumn fall winter half quarter");

    public static readonly FrozenSet<string> Seasons = WordSet.Of("spring summer autumn winter");

    public static readonly FrozenSet<string> BeforeParts = WordSet.Of("first second third fourth last final early late very");

    /// <summary>Words that go on after a date; a noun there would make it part of a name ("Black Friday sales").</summary>
    public static readonly FrozenSet<string> BehindDates = WordSet.Of(
        "in at on and or but alone to for with when as after before since while because until by from of this last next night morning afternoon evening who which that "
        + "was were is are has have had will would could may might should");

    /// <summary>Whether a word is the full name of a day of the week, as English spells it: "Monday".</summary>
    public static bool IsWeekdayName(ReadOnlySpan<char> word) => WeekdayNames.Contains(word);

    /// <summary>How many weeks, months or years away the last, this and the next one are.</summary>
    public static int? Offset(string which) => which switch { "last" => -1, "this" => 0, "next" => 1, _ => null };
}
