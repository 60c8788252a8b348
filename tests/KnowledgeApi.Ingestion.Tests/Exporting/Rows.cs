using System.Text.Json;
using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Exporting;

/// <summary>All that a knowledge base holds, with keys in the place of ids.</summary>
internal static class Rows
{
    private static readonly string[] Queries =
    [
        """SELECT r."Key", p."Key" AS Parent, r.* FROM "Outlets" r LEFT JOIN "Outlets" p ON p."Id" = r."ParentId" """,
        """SELECT r.* FROM "People" r""",
        """SELECT r."Key", s."Key" AS Super, r.* FROM "Events" r LEFT JOIN "Events" s ON s."Id" = r."SuperEventId" """,
        """SELECT r."Key", o."Key" AS Outlet, r.* FROM "Articles" r LEFT JOIN "Outlets" o ON o."Id" = r."OutletId" """,
        """SELECT a."Key" AS A, p."Key" AS P, r.* FROM "Mentions" r JOIN "Articles" a ON a."Id" = r."ArticleId" JOIN "People" p ON p."Id" = r."PersonId" """,
        """SELECT a."Key" AS A, e."Key" AS E, r.* FROM "Coverages" r JOIN "Articles" a ON a."Id" = r."ArticleId" JOIN "Events" e ON e."Id" = r."EventId" """,
        """SELECT e."Key" AS E, p."Key" AS P, r.* FROM "Participations" r JOIN "Events" e ON e."Id" = r."EventId" JOIN "People" p ON p."Id" = r."PersonId" """,
        """SELECT e."Key" AS E, p."Key" AS P, x."Role" AS R, a."Key" AS A FROM "ParticipationSupports" r JOIN "Participations" x ON x."Id" = r."ParticipationId" JOIN "Events" e ON e."Id" = x."EventId" JOIN "People" p ON p."Id" = x."PersonId" JOIN "Articles" a ON a."Id" = r."ArticleId" """,
        """SELECT s."Key" AS S, t."Key" AS T, r.* FROM "ArticleLinks" r JOIN "Articles" s ON s."Id" = r."SourceId" JOIN "Articles" t ON t."Id" = r."TargetId" """,
        """SELECT s."Key" AS S, t."Key" AS T, r.* FROM "EventLinks" r JOIN "Events" s ON s."Id" = r."SourceId" JOIN "Events" t ON t."Id" = r."TargetId" """,
    ];

    public static async Task<string> OfAsync(KnowledgeContext context)
    {
        await context.Database.OpenConnectionAsync();
        var rows = Queries.SelectMany(query => Read(context, query).Order(StringComparer.Ordinal)).ToList();
        await context.Database.CloseConnectionAsync();
        return string.Join('\n', rows);
    }

    private static List<string> Read(KnowledgeContext context, string query)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var columns = Enumerable.Range(0, reader.FieldCount).Where(i => !reader.GetName(i).EndsWith("Id", StringComparison.Ordinal) || reader.GetName(i) == "WikidataId");
            rows.Add(JsonSerializer.Serialize(columns.Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i)).Prepend(query)));
        }

        return rows;
    }
}
