using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Staging;

/// <summary>
/// The temporary tables of an import, which the database keeps in a file: memory does not grow with the import, and
/// settling it is a matter of joins.
/// </summary>
internal static class StagingTables
{
    private static readonly (string Name, string Columns)[] Tables =
    [
        // The records in their order, as far as that is needed to settle which of them are stored, and all of each.
        ("ImportRecords",
            """
            ("Ordinal" INTEGER PRIMARY KEY, "Noun" INTEGER, "Key" TEXT, "Pass" INTEGER NOT NULL DEFAULT 0, "HasKey" INTEGER,
            "Url" TEXT, "Headline" INTEGER, "Whole" TEXT, "File" TEXT, "Line" INTEGER, "Record" BLOB)
            """),
        // The keys of those articles that records know by a derived one.
        ("ImportArticleKeys", """("Derived" TEXT PRIMARY KEY, "Key" TEXT) WITHOUT ROWID"""),
        // What records refer to.
        ("ImportReferences", """("Ordinal" INTEGER, "Noun" INTEGER, "Key" TEXT, "Path" TEXT)"""),
        // The records that are left out.
        ("ImportRefusals", """("Ordinal" INTEGER PRIMARY KEY, "Reason" TEXT)"""),
        // The stored records whose links wait for others.
        ("ImportWaiting", """("Noun" INTEGER, "Key" TEXT, "Ordinal" INTEGER, PRIMARY KEY ("Noun", "Key", "Ordinal")) WITHOUT ROWID"""),
    ];

    private const string Indexes =
        """
        CREATE INDEX temp."ImportRecords_Key" ON "ImportRecords" ("Noun", "Key");
        CREATE INDEX temp."ImportRecords_Pass" ON "ImportRecords" ("Noun", "Pass");
        CREATE INDEX temp."ImportRecords_Url" ON "ImportRecords" ("Url") WHERE "Url" IS NOT NULL;
        CREATE INDEX temp."ImportRecords_Headline" ON "ImportRecords" ("Headline", "HasKey") WHERE "Headline" IS NOT NULL;
        CREATE INDEX temp."ImportArticleKeys_Key" ON "ImportArticleKeys" ("Key");
        CREATE INDEX temp."ImportReferences_Key" ON "ImportReferences" ("Noun", "Key");
        """;

    public static void Create(Statements statements) =>
        Array.ForEach(Tables, table => statements.Execute($"CREATE TEMP TABLE \"{table.Name}\" {table.Columns}"));

    /// <summary>Belongs behind the last record: rows go in faster without.</summary>
    public static void Index(Statements statements) => statements.Execute(Indexes);

    public static void Drop(Statements statements) => Array.ForEach(Tables, table => statements.Execute($"DROP TABLE IF EXISTS temp.\"{table.Name}\""));
}
