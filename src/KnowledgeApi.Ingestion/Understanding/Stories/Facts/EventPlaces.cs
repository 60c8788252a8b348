using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Places;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Facts;

/// <summary>Where an event took place.</summary>
/// <param name="Location">As the text states it; null where it does not.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null where the text leaves it open.</param>
internal readonly record struct EventPlace(string? Location, string? Country);

/// <summary>Tells where an event took place, by its article's dateline, headline and first sentences.</summary>
internal static class EventPlaces
{
    // How much a place counts by where it stands: chosen by `-- events` on its sets.
    private const double InHeadline = 4;
    private const double InFirst = 4;
    private const double InSecond = 2;
    private const double OfDateline = 3;
    private const double CityOfHeadline = 1.5;
    private const double CountryOfHeadline = 1;
    private const double CountryOfText = 0.5;
    private const double Loosely = 0.4;
    private const double LeastForPlace = 1.5;
    private const double LeastForCountry = 1;
    private const int FewestInBody = 3;
    private const double LeastShareOfBody = 0.75;

    public static EventPlace Of(StoryOpening opening, IReadOnlyList<TextSpan> people)
    {
        var background = Background.Of(opening.First);
        var ofHeadline = Within(people, EvidenceProperty.Headline, 0, opening.Headline.Length);
        var ofFirst = Within(people, EvidenceProperty.Body, opening.Start, opening.First.Length);
        var ofRest = Within(people, EvidenceProperty.Body, opening.FirstEnd, opening.Rest.Length);
        List<PlaceMention> mentions =
        [
            .. PlaceFinder.Stated(opening.Headline, ofHeadline).Select(place => new PlaceMention(place, Weight(place, InHeadline, []))),
            .. PlaceFinder.Named(opening.Headline, ofHeadline).Select(place => new PlaceMention(place, place.Kind is PlaceKind.City ? CityOfHeadline : CountryOfHeadline)),
            .. PlaceFinder.Stated(opening.First, ofFirst).Select(place => new PlaceMention(place, Weight(place, InFirst, background))),
            .. PlaceFinder.OfCourts(opening.First, ofFirst).Select(place => new PlaceMention(place, Weight(place, InFirst, background))),
            .. PlaceFinder.Named(opening.First, ofFirst).Select(place => new PlaceMention(place, CountryOfText)),
            .. PlaceFinder.Stated(opening.Rest, ofRest).Select(place => new PlaceMention(place, Weight(place, InSecond, []))),
        ];
        var dateline = Dateline.Of(opening.First) is { } stated ? PlaceFinder.Of(stated) : null;
        if (dateline is not null)
        {
            mentions.Add(new(dateline, OfDateline));
        }

        var countries = mentions.Where(m => m.Place.Country is not null).GroupBy(m => m.Place.Country!)
            .Select(same => (Country: same.Key, Weight: same.Sum(m => m.Weight))).OrderByDescending(c => c.Weight).ToList();
        var place = Place(mentions, dateline);
        return new(place?.Full, place?.Country ?? Country(countries) ?? (countries.Count == 0 && place is not null ? CountryOfBody(opening.Body, people) : null));
    }

    /// <summary>The place that the text speaks for most; a town in it rather than a country.</summary>
    private static FoundPlace? Place(List<PlaceMention> mentions, FoundPlace? dateline)
    {
        var places = mentions.Where(m => m.Place.Kind is not PlaceKind.People && !(m.Place is { Kind: PlaceKind.Land, IsStated: false }))
            .GroupBy(m => m.Place.Name)
            .Select(same => (Place: same.MaxBy(m => m.Place.Full.Length)!.Place, Weight: same.Sum(m => m.Weight)))
            .OrderByDescending(p => p.Weight).ToList();
        if (places.Count == 0 || places[0].Weight < LeastForPlace)
        {
            return null;
        }

        var first = places[0].Place;
        return first.Kind is PlaceKind.City
            ? first
            : places.Select(p => p.Place).FirstOrDefault(p => p != dateline && p is { Kind: PlaceKind.City, IsStated: true } && (p.Country ?? first.Country) == first.Country)
                ?? (dateline?.Country == first.Country ? dateline : null) ?? first;
    }

    /// <summary>What is loosely tied to the event counts less.</summary>
    private static double Weight(FoundPlace place, double weight, List<Range> background) =>
        weight * (place.IsStated ? 1 : Loosely) * (background.Exists(stretch => stretch.Start.Value < place.At && place.At < stretch.End.Value) ? Loosely : 1);

    private static string? Country(List<(string Country, double Weight)> countries) =>
        countries.Count > 0 && countries[0].Weight >= LeastForCountry && (countries.Count == 1 || countries[1].Weight < countries[0].Weight) ? countries[0].Country : null;

    /// <summary>Of a place that is not known the country is that of which the article tells, if there is but one for the most part.</summary>
    private static string? CountryOfBody(string body, IReadOnlyList<TextSpan> people)
    {
        var named = PlaceFinder.Named(body, Within(people, EvidenceProperty.Body, 0, body.Length)).Where(place => place.Country is not null).CountBy(place => place.Country!).ToList();
        var most = named.OrderByDescending(country => country.Value).FirstOrDefault();
        return most.Value >= FewestInBody && most.Value >= named.Sum(country => country.Value) * LeastShareOfBody ? most.Key : null;
    }

    private static List<Range> Within(IReadOnlyList<TextSpan> people, EvidenceProperty property, int start, int length) =>
        [.. people.Where(p => p.Property == property && p.Start >= start && p.Start < start + length).Select(p => (p.Start - start)..(p.End - start))];

    private readonly record struct PlaceMention(FoundPlace Place, double Weight);
}
