using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Staging;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Gives stored articles the keys that were found for them, and lets none take an address that another import gave away after this one was settled.</summary>
internal sealed class Addresses(Statements statements)
{
    private readonly Statement _owner = statements.Prepare("""SELECT "Key" FROM "Articles" WHERE "CanonicalUrl" = $1""", 1);

    private readonly Statement _anyKeys = statements.Prepare("""SELECT EXISTS (SELECT 1 FROM "ImportArticleKeys")""", 0);

    // An article that was stored under a derived key is known by the key that somebody gives it later.
    private readonly Statement _takeKey = statements.Prepare(
        """
        UPDATE "Articles" SET "Key" = $1
        WHERE "Id" = (SELECT a."Id" FROM "ImportArticleKeys" k JOIN main."Articles" a ON a."Key" = k."Derived" WHERE k."Key" = $1 LIMIT 1)
        AND NOT EXISTS (SELECT 1 FROM "Articles" WHERE "Key" = $1)
        """, 1);

    public void Claim(List<Entry> entries, ImportLedger ledger)
    {
        if (_anyKeys.Value() is 1L)
        {
            entries.ForEach(entry => _takeKey.Execute(entry.Key));
        }

        var keys = new HashSet<string>();
        entries.RemoveAll(entry => !Claim(entry, ledger) || !keys.Add(entry.Key));
    }

    private bool Claim(Entry entry, ImportLedger ledger)
    {
        if (((ArticleRecord)entry.Record).CanonicalUrl() is not { } url || _owner.Value(url) is not string owner || owner == entry.Key)
        {
            return true;
        }

        if (entry.Record.Key is not null)
        {
            ledger.Refuse(entry, ArticleIdentity.Refusal(owner));
            return false;
        }

        entry.Key = owner;
        return true;
    }
}
