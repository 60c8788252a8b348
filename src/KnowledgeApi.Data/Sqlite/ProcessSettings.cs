using SQLitePCL;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Settings that SQLite takes once for the process, before its first connection.</summary>
internal static class ProcessSettings
{
    // SQLITE_CONFIG_STMTJRNL_SPILL.
    private const int StatementJournalSpill = 26;

    // A statement with triggers keeps copies of the pages that it changes. Beyond SQLite's own 64 kB they go to a
    // file, and so do those of every statement after it: half of the time that an import spent in the system. Never is
    // the one larger bound that holds: at any from 128 kB on, SQLite writes it to the file at one go, loses the upper
    // bits of its length, and reports a full disk.
    private const int Never = -1;

    private static readonly Lazy<int> Applied = new(() =>
    {
        Batteries_V2.Init();
        return raw.sqlite3_config(StatementJournalSpill, Never);
    });

    /// <summary>Applies them; where another user of SQLite in the process came first, its own stay.</summary>
    public static void Apply() => _ = Applied.Value;
}
