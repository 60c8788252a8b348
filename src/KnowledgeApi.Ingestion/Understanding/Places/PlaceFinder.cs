using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Places;

/// <summary>Finds places in texts: those that something is said to be at, those of datelines, and those merely named.</summary>
internal static partial class PlaceFinder
{
    // "Rio de Janeiro", "Frankfurt am Main", "Isle of the Dead".
    private const string Name = @"\p{Lu}[\p{L}'’.-]*( ((de|du|la|el|al|aan|am|an der|upon|of the) )?\p{Lu}[\p{L}'’-]+){0,3}";

    // ", Pa.", ", New South".
    private const string Region = @"(, \p{Lu}[\p{L}.]+( \p{Lu}[\p{L}.]+)?)";
    private const string Whereabouts = "(downtown|central|rural|nearby|mainland|upstate|north|south|east|west|(north|south|east|west)[a-z-]*ern|(north|south)-?(east|west))";
    private const string Town = "(town|city|village|port|suburb|province|region|district|capital|island|resort|county|state)";
    private const string KindOfCourt = "Central|District|Regional|City|County|Municipal|Crown|High|Superior|Supreme|Criminal|Federal|Appeals?|Magistrates?’?'?";
    private const int ShortestShout = 4;
    private const int ShortestTitled = 5;
    private const int FewestTitled = 4;

    private static readonly WordFile Words = new("place-words.txt");
    private static readonly FrozenSet<string> NoPlaces = Words.Set("no-places");
    private static readonly FrozenSet<string> NoDatelines = Words.Set("no-datelines");
    private static readonly FrozenSet<string> Papers = Words.Set("papers");

    /// <summary>Where the text says that something is: "in Cairo", "near the town of Tarnow".</summary>
    /// <param name="text">Of one or more sentences.</param>
    /// <param name="people">Where in the text people are named.</param>
    public static IEnumerable<FoundPlace> Stated(string text, List<Range> people) =>
        from match in AtPlace().Matches(text).Concat(OfTown().Matches(text)).OrderBy(match => match.Index)
        let run = match.Groups["place"]
        where !IsIn(people, run.Index)
        let at = match.Groups["at"].Value.ToLowerInvariant()
        let place = Place(run.Value, at is ("in" or "near" or "") && !IsTitled(text))
        where place is not null && (at is not "of" || place.Kind is PlaceKind.City)
        select place with { At = run.Index, IsStated = at is not "of" };

    /// <summary>The known places, and people of countries, whose names are in the text.</summary>
    public static IEnumerable<FoundPlace> Named(string text, List<Range> people)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!IsIn(people, at) && char.IsUpper(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && Gazetteer.LongestAt(text, at) is { } known)
            {
                if (!IsPaper(text, known.End))
                {
                    yield return new(known.Place.Name, known.Place.Name, known.Place.Country, known.Place.Kind, false) { At = at };
                }

                at = known.End;
            }

            at++;
        }
    }

    /// <summary>Where a report says that it comes from: "ERIE, Pa. (AP) —".</summary>
    public static FoundPlace? Of(Dateline dateline)
    {
        var tail = dateline.Place.IndexOf(", ", StringComparison.Ordinal);
        var place = Place(Spoken(tail > 0 && IsDate(dateline.Place[(tail + 2)..]) ? dateline.Place[..tail] : dateline.Place), true);
        return place is null || NoDatelines.Contains(First(place.Name)) || place.Country is null && dateline.EndsInColon ? null : place;
    }

    /// <summary>The towns whose court or police the text says it was: "a Seoul court", "Lagos High Court".</summary>
    public static IEnumerable<FoundPlace> OfCourts(string text, List<Range> people) =>
        Named(text, people).Where(place => place.Kind is PlaceKind.City && BehindTown().IsMatch(text.AsSpan(place.At + place.Name.Length))).Select(place => place with { IsStated = true });

    private static FoundPlace? Place(string stated, bool maybeUnknown)
    {
        var comma = stated.IndexOf(", ", StringComparison.Ordinal);
        var (head, tail) = comma < 0 ? (stated, null) : (stated[..comma], stated[(comma + 2)..]);
        var within = tail is null ? null : Gazetteer.LongestAt(tail, 0) is { Place.Kind: PlaceKind.Land } known ? known.Place : null;
        if ((Gazetteer.LongestAt(head, 0) ?? Gazetteer.LongestAt(head, Direction().Match(head).Length)) is { } found && found.Place.Kind is not PlaceKind.People && !IsPaper(head, found.End))
        {
            var place = found.Place;
            return within is null || within.Name == place.Name
                ? new(place.Name, place.Name, place.Country, place.Kind, true)
                : new(place.Name, $"{place.Name}, {within.Name}", Country(place, within), PlaceKind.City, true);
        }

        var name = Possessives.WithoutEnding(head.AsSpan().TrimEnd(".'’")).ToString();
        return maybeUnknown && (within is not null || IsLikelyName(name)) ? new(name, within is null ? name : $"{name}, {within.Name}", within?.Country, PlaceKind.City, true) : null;
    }

    // Of "Atlanta, Georgia" the town tells which Georgia is meant, of "Birmingham, Alabama" the state which Birmingham.
    private static string? Country(KnownPlace town, KnownPlace land) => town.Country is "US" && land.Name is "Georgia" ? town.Country : land.Country;

    // "Nabbed at Airport With $400,000 in Suitcase": where all words have capitals, they tell of no names.
    private static bool IsTitled(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestTitled && char.IsLetter(word[0])).ToList();
        return words.Count >= FewestTitled && words.TrueForAll(word => char.IsUpper(word[0]));
    }

    private static bool IsLikelyName(string name) =>
        name.Length > 2 && !IsDate(name) && !NoPlaces.Contains(First(name)) && name.AsSpan().ContainsAnyInRange('a', 'z') && Gazetteer.LongestAt(name, 0) is null;

    private static bool IsIn(List<Range> people, int at) => people.Exists(name => name.Start.Value <= at && at < name.End.Value);

    private static bool IsPaper(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && Papers.Contains(First(text[(end + 1)..]));

    private static bool IsDate(string place) => First(place) is var first && (DateWords.Months.ContainsKey(first) || DateWords.Weekdays.ContainsKey(first));

    private static string First(string words) => words.Split([' ', ',', '.', '’', '\''], 2)[0].ToLowerInvariant();

    private static string Spoken(string shouted) =>
        Gazetteer.Find(shouted)?.Name ?? Shouted().Replace(shouted, word => word.Value[0] + (word.Length >= ShortestShout || word.Index == 0 ? word.Value[1..].ToLowerInvariant() : word.Value[1..]));

    [GeneratedRegex("^(Downtown|Central|(North|South|East|West)[a-z]*) ")]
    private static partial Regex Direction();

    [GeneratedRegex($@"^ (({KindOfCourt}) ){{0,3}}([Cc]ourt|[Jj]udge|[Jj]ury|[Mm]agistrate|[Pp]olice|[Pp]rosecutors)\b")]
    private static partial Regex BehindTown();

    [GeneratedRegex(@"\b\p{Lu}{2,}\b")]
    private static partial Regex Shouted();

    [GeneratedRegex($@"\b(?<at>[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff|[Aa]round|[Aa]cross|of) ([Tt]he |an? )?({Whereabouts} )?(?<place>{Name}{Region}?)")]
    private static partial Regex AtPlace();

    [GeneratedRegex($@"\b({Town}( of|,)?|([Mm]ayor|[Gg]overnor|[Bb]ishop) of) (?<place>{Name}{Region}?)")]
    private static partial Regex OfTown();
}
