using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Duplicates;

namespace KnowledgeApi.Ingestion.Records;

/// <summary>The key of an article that brings none: its address, or else its outlet, headline and day.</summary>
internal static class ArticleKey
{
    public static string Of(ArticleRecord article) => article.CanonicalUrl() is { } url ? OfUrl(url)
        : Of(article.Outlet is null ? null : OutletIdentity.Of(article.Outlet), article.Headline, article.PublishedAt?.Earliest);

    public static string OfUrl(string canonicalUrl) => Shorten(canonicalUrl);

    /// <remarks>No more exact than the day: an age read an hour later leads to another hour.</remarks>
    public static string Of(string? outletIdentity, string headline, DateTimeOffset? published) =>
        Shorten($"{outletIdentity}|{Words(headline)}|{published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");

    /// <summary>Whether an article's key was made of what the article says, rather than given by somebody.</summary>
    public static bool IsDerived(string key, string headline, string? canonicalUrl) =>
        canonicalUrl is not null && key == OfUrl(canonicalUrl) || key.Contains($"|{Words(headline)}|", StringComparison.Ordinal);

    /// <summary>A headline without case, quotation marks, dashes and other punctuation, which every outlet sets its own way.</summary>
    public static string Words(string headline)
    {
        var words = FoldedText.Fold(headline).Split([.. headline.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 ? string.Join(' ', words) : FoldedText.Fold(headline);
    }

    /// <summary>A number by which articles of one headline are found; it does not tell "U.S." from "US".</summary>
    public static long HeadlineHash(string headline) =>
        (long)Tokens.HashOf(headline);

    private static string Shorten(string key) => key.Length <= Check.LongestKey
        ? key
        : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
