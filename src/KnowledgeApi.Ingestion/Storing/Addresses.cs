using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Sees to it that no article takes an address that another import gave away after this one was settled.</summary>
internal sealed class Addresses(Statements statements)
{
    private readonly Statement _owner = statements.Prepare("""SELECT "Key" FROM "Articles" WHERE "CanonicalUrl" = $1""", 1);

    public void Claim(List<Entry> entries, Batch batch)
    {
        var keys = new HashSet<string>();
        entries.RemoveAll(entry => !Claim(entry, batch) || !keys.Add(entry.Key));
    }

    private bool Claim(Entry entry, Batch batch)
    {
        if (((ArticleRecord)entry.Record).CanonicalUrl() is not { } url || _owner.Value(url) is not string owner || owner == entry.Key)
        {
            return true;
        }

        if (entry.Record.Key is not null)
        {
            batch.Refuse(entry, ArticleIdentity.Refusal(owner));
            return false;
        }

        entry.Key = owner;
        return true;
    }
}
