using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Records;

/// <summary>The key of an article that has no address: its outlet, headline and day.</summary>
internal static class ArticleKey
{
    /// <remarks>No more exact than the day: an age read an hour later leads to another hour.</remarks>
    public static string Of(string? outlet, string headline, PartialDate? published)
    {
        var day = published?.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var key = FoldedText.Fold($"{outlet}|{headline}|{day}");
        return key.Length <= Check.LongestKey ? key : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
    }
}
