using System.Globalization;
using System.Text;
using KnowledgeApi.Data;

namespace KnowledgeApi.Commands;

/// <summary>What is known of an article, and why, in words.</summary>
internal static class Explanation
{
    private const int MostPlaces = 3;

    /// <summary>Describes an article that was found by <see cref="ArticleLookup"/>.</summary>
    public static string Of(Article article)
    {
        var text = new StringBuilder();
        Line(text, $"{article.Headline}");
        Line(text, $"{article.Outlet?.Name ?? "no outlet"}, {article.PublishedAt:yyyy-MM-dd HH:mm} UTC{(article.DateReliable ? "" : " (inferred)")}, key {article.Key}");
        Part(text, "People", article.Mentions.GroupBy(m => m.PersonId), Describe);
        Part(text, "Names of several people", article.UnresolvedMentions.GroupBy(m => m.Name), Describe);
        Part(text, "Events", article.Coverages, Describe);
        Part(text, "Other articles", article.Links, Describe);
        return text.ToString().TrimEnd();
    }

    private static void Part<T>(StringBuilder text, string title, IEnumerable<T> items, Action<StringBuilder, T> describe)
    {
        Line(text, $"");
        Line(text, $"{title}{(items.Any() ? "" : ": none")}");
        foreach (var item in items)
        {
            describe(text, item);
        }
    }

    private static void Describe(StringBuilder text, IGrouping<long, Mention> mentions)
    {
        var person = mentions.First().Person;
        Line(text, $"  {person.Name}{(person.JobTitle is { } job ? $", {job}" : "")} ({person.Key}, {Origin(person.Extractor)})");
        foreach (var mention in mentions)
        {
            Line(text, $"    {ConstantCase.Of(mention.Role)} x {mention.Count}{Relevance(mention.Relevance)}, {Certainty(mention.Extractor, mention.Confidence)}");
            Places(text, mention.Evidence);
        }
    }

    private static void Describe(StringBuilder text, IGrouping<string, UnresolvedMention> name)
    {
        Line(text, $"  {name.Key}, borne by {name.First().Candidates} known people");
        foreach (var mention in name)
        {
            Line(text, $"    {ConstantCase.Of(mention.Property)} {mention.Start}-{mention.End}");
        }
    }

    private static void Describe(StringBuilder text, Coverage coverage)
    {
        var happening = coverage.Event;
        var when = happening.Start is { } start ? $", {start.Value} ({ConstantCase.Of(start.Precision)})" : "";
        Line(text, $"  {happening.Name}{when}{(happening.Kind is { } kind ? $", {kind}" : "")}{Place(happening)} ({happening.Key}, {Origin(happening.Extractor)})");
        Line(text, $"    {ConstantCase.Of(coverage.Relation)}, {Certainty(coverage.Extractor, coverage.Confidence)}");
        Places(text, coverage.Evidence);
        foreach (var role in happening.Participations.Where(p => p.Supports.Exists(support => support.ArticleId == coverage.ArticleId)))
        {
            Line(text, $"    {role.Person.Name} {ConstantCase.Of(role.Role)}, {Certainty(role.Extractor, role.Confidence)}");
        }
    }

    private static string Place(Event happening) => (happening.Location, happening.Country) switch
    {
        (null, null) => "",
        ({ } location, null) => $", in {location}",
        (null, { } country) => $", in {country}",
        ({ } location, { } country) => $", in {location} ({country})",
    };

    private static void Describe(StringBuilder text, ArticleLink link) =>
        Line(text, $"  {ConstantCase.Of(link.Relation)} {link.Target.Headline} ({link.Target.Key}, {Origin(link.Extractor)})");

    /// <summary>The words that it rests on: each form once, with a few of its places.</summary>
    private static void Places(StringBuilder text, List<Evidence> evidence)
    {
        foreach (var form in evidence.GroupBy(e => e.Exact))
        {
            var places = form.Take(MostPlaces).Select(e => $"{ConstantCase.Of(e.Property)} {e.Start}-{e.End}");
            var more = form.Count() > MostPlaces ? $" and {form.Count() - MostPlaces} more" : "";
            Line(text, $"      \"{form.Key.ReplaceLineEndings(" ")}\" at {string.Join(", ", places)}{more}");
        }
    }

    private static string Origin(string? extractor) => extractor is null ? "stated" : $"found by {extractor}";

    private static string Relevance(double? relevance) => relevance is { } value ? string.Create(CultureInfo.InvariantCulture, $", relevance {value:0.00}") : "";

    private static string Certainty(string? extractor, double? confidence) =>
        Origin(extractor) + (confidence is { } value ? string.Create(CultureInfo.InvariantCulture, $", confidence {value:0.00}") : "");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
