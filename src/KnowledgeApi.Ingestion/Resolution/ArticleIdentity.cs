using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>Sees to it that an address belongs to one article only.</summary>
internal static class ArticleIdentity
{
    /// <summary>
    /// An address belongs to the article stored with it under a key of its own, or else to the first record that claims it
    /// by its own key, or else to the article stored with it under a key made of it.
    /// </summary>
    private const string Owner =
        """
        COALESCE(
            (SELECT a."Key" FROM main."Articles" a WHERE a."CanonicalUrl" = r."Url" AND a."Key" <> a."CanonicalUrl"),
            (SELECT k."Key" FROM "ImportRecords" k WHERE k."Url" = r."Url" AND k."HasKey" ORDER BY k."Ordinal" LIMIT 1),
            (SELECT a."Key" FROM main."Articles" a WHERE a."CanonicalUrl" = r."Url"))
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
            INSERT INTO "ImportArticleKeys"
            SELECT DISTINCT r."Url", {Owner} FROM "ImportRecords" r WHERE r."Url" IS NOT NULL AND {Owner} <> r."Url"
            AND (NOT r."HasKey" OR EXISTS (SELECT 1 FROM main."Articles" a WHERE a."CanonicalUrl" = r."Url" AND a."Key" = r."Url"))
            """);
        statements.Execute(
            $"""
            UPDATE "ImportRecords" AS r SET "Key" = {Owner}
            WHERE r."Url" IS NOT NULL AND NOT r."HasKey" AND {Owner} <> r."Key"
            """);
    }
}
