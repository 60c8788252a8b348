using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>
/// Divides the records of one key, as if they had been imported one after the other. Of articles each is stored, in a pass
/// of its own, for each may know what the others leave out; of other nouns the last stands.
/// </summary>
internal static class Passes
{
    private const int Never = -1;

    public static void Settle(Statements statements) => statements.Execute(
        $"""
        UPDATE "ImportRecords" AS r SET "Pass" = CASE WHEN r."Noun" = {(int)Noun.Article} THEN n."FromFirst" - 1 WHEN n."FromLast" = 1 THEN 0 ELSE {Never} END
        FROM (
            SELECT "Ordinal",
                ROW_NUMBER() OVER (PARTITION BY "Noun", "Key" ORDER BY "Ordinal") AS "FromFirst",
                ROW_NUMBER() OVER (PARTITION BY "Noun", "Key" ORDER BY "Ordinal" DESC) AS "FromLast"
            FROM "ImportRecords" WHERE "Ordinal" NOT IN (SELECT "Ordinal" FROM "ImportRefusals")
            AND ("Noun", "Key") IN (SELECT "Noun", "Key" FROM "ImportRecords" GROUP BY "Noun", "Key" HAVING COUNT(*) > 1)
        ) n WHERE n."Ordinal" = r."Ordinal"
        """);
}
