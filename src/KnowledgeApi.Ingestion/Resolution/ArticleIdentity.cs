using System.Security.Cryptography;
using System.Text;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>Gives every article its key, and sees to it that an address belongs to one article only.</summary>
internal static class ArticleIdentity
{
    /// <summary>An address belongs to the article stored with it, or else to the first record that claims it by its own key.</summary>
    private const string Owner =
        """
        COALESCE(
            (SELECT a."Key" FROM main."Articles" a WHERE a."CanonicalUrl" = r."Url"),
            (SELECT k."Key" FROM "ImportRecords" k WHERE k."Url" = r."Url" AND k."HasKey" ORDER BY k."Ordinal" LIMIT 1))
        """;

    public static string Refusal(string owner) => $"url: belongs to the article '{owner}' already";

    public static void Settle(Statements statements)
    {
        statements.Execute(
            $"""
            INSERT INTO "ImportRefusals"
            SELECT "Ordinal", replace($1, '{"{0}"}', "Owner")
            FROM (SELECT r."Ordinal", r."Key", {Owner} AS "Owner" FROM "ImportRecords" r WHERE r."Url" IS NOT NULL AND r."HasKey")
            WHERE "Owner" <> "Key"
            """,
            Refusal("{0}"));
        statements.Execute(
            $"""
            UPDATE "ImportRecords" AS r SET "Key" = {Owner}
            WHERE r."Url" IS NOT NULL AND NOT r."HasKey" AND {Owner} <> r."Key"
            """);
    }

    /// <summary>The key of an article that brings none, as long as no other article has its address.</summary>
    public static string Derive(ArticleRecord article)
    {
        if (article.CanonicalUrl() is { } url)
        {
            return Shorten(url);
        }

        var date = article.PublishedAt?.Earliest.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
        return Shorten(FoldedText.Fold($"{article.Outlet}|{article.Headline}|") + date);
    }

    private static string Shorten(string key) => key.Length <= Check.LongestKey
        ? key
        : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
