using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Html;

/// <summary>What a page says of its article in schema.org's words.</summary>
internal sealed class JsonLd
{
    private static readonly Dictionary<string, Genre?> Articles = new()
    {
        ["NewsArticle"] = null,
        ["Article"] = null,
        ["BlogPosting"] = null,
        ["LiveBlogPosting"] = null,
        ["Report"] = null,
        ["AskPublicNewsArticle"] = null,
        ["SatiricalArticle"] = null,
        ["TechArticle"] = null,
        ["ScholarlyArticle"] = null,
        ["ReportageNewsArticle"] = Data.Genre.Reportage,
        ["AnalysisNewsArticle"] = Data.Genre.Analysis,
        ["OpinionNewsArticle"] = Data.Genre.Opinion,
        ["BackgroundNewsArticle"] = Data.Genre.Background,
        ["ReviewNewsArticle"] = Data.Genre.Review,
    };

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly Dictionary<string, JsonElement> _byId = [];
    private JsonElement? _article;

    public bool HasArticle => _article is not null;

    public Genre? Genre { get; private set; }

    public static JsonLd Of(IParentNode page)
    {
        var found = new JsonLd();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Parse(script.TextContent) is { } json)
            {
                found.Collect(json);
            }
        }

        return found;
    }

    /// <summary>A property's text: as it is, or the name of the thing that it is, or the first of several.</summary>
    public string? Text(string property) => _article is { } article ? Texts(article, property).FirstOrDefault() : null;

    public List<string> Texts(string property) => _article is { } article ? [.. Texts(article, property)] : [];

    /// <summary>A property's text with its line breaks.</summary>
    public string? Prose(string property) =>
        _article is { } article && article.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.String ? Unicode(value) : null;

    // Line breaks inside of strings are not JSON, but there are sites that write them.
    private static JsonElement? Parse(string json)
    {
        foreach (var variant in (string[])[json, json.ReplaceLineEndings(" ").Replace('\t', ' ')])
        {
            try
            {
                using var document = JsonDocument.Parse(variant, Lenient);
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                continue;
            }
        }

        return null;
    }

    private void Collect(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Array)
        {
            json.EnumerateArray().ToList().ForEach(Collect);
        }

        if (json.ValueKind is not JsonValueKind.Object)
        {
            return;
        }

        if (json.TryGetProperty("@id", out var id) && Unicode(id) is { } name && json.EnumerateObject().Count() > 1)
        {
            _byId.TryAdd(name, json);
        }

        if (_article is null && Types(json).FirstOrDefault(Articles.ContainsKey) is { } type)
        {
            (_article, Genre) = (json, Articles[type]);
        }

        foreach (var property in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
        {
            if (json.TryGetProperty(property, out var inner))
            {
                Collect(inner);
            }
        }
    }

    private static IEnumerable<string> Types(JsonElement json) =>
        json.TryGetProperty("@type", out var type) ? Items(type).Select(Unicode).OfType<string>().Select(name => name[(name.LastIndexOf('/') + 1)..]) : [];

    private IEnumerable<string> Texts(JsonElement owner, string property) =>
        owner.TryGetProperty(property, out var value) ? Items(value).Select(Name).Select(Phrase.Of).OfType<string>() : [];

    private string? Name(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            return Unicode(value) is { } text ? WebUtility.HtmlDecode(text) : null;
        }

        var id = value.TryGetProperty("@id", out var reference) ? Unicode(reference) : null;
        var thing = !value.TryGetProperty("name", out _) && id is not null && _byId.TryGetValue(id, out var known) ? known : value;
        return Own(thing, "name") ?? Own(thing, "@value") ?? id;
    }

    // A name is text and not a thing with a name, or two things could name each other for ever.
    private static string? Own(JsonElement thing, string property) =>
        thing.TryGetProperty(property, out var value) ? Items(value).Select(Unicode).FirstOrDefault(text => text is not null) : null;

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind is JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static string? Unicode(JsonElement value)
    {
        try
        {
            return value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }
}
