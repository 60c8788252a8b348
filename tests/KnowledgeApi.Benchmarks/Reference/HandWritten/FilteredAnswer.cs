using System.Text.Json;
using KnowledgeApi.Data;

namespace KnowledgeApi.Benchmarks.Reference.HandWritten;

internal static class FilteredAnswer
{
    private const string Sql =
        """
        SELECT a.Headline, a.PublishedAt FROM Articles a
        WHERE a.PublishedAt >= $1 AND a.PublishedAt < $2 AND EXISTS (
            SELECT 1 FROM Mentions m CROSS JOIN People p
            WHERE m.ArticleId = a.Id AND p.Id = m.PersonId AND p.FoldedName >= $3 AND p.FoldedName < $4)
        ORDER BY a.PublishedAt DESC, a.Id DESC LIMIT $0
        """;

    public static void Write(Session session, Utf8JsonWriter json, int first, string prefix, long gte, long lt)
    {
        var folded = FoldedText.Fold(prefix);
        using var reader = session.Read(Sql, first, gte, lt, folded, folded + "\U0010FFFF");
        json.WriteNodes("articles", () =>
        {
            while (reader.Read())
            {
                json.WriteStartObject();
                json.WriteString("headline", reader.GetString(0));
                json.WriteInstant("publishedAt", reader.GetInt64(1));
                json.WriteEndObject();
            }
        });
    }
}
