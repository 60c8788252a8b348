using System.Data.Common;
using KnowledgeApi.Ingestion.JsonLines;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>Finds the article that a record without a key and a known address is, by its headline, outlet and day.</summary>
internal sealed class SameArticles(Statements statements, OutletNames outlets)
{
    private const int MostOfOneHeadline = 200;

    private readonly Statement _stored = statements.Prepare(
        $"""
        SELECT a."Key", a."Headline", a."CanonicalUrl", o."Key", a."PublishedAt", a."DateReliable"
        FROM main."{WorkingTables.Headlines}" h JOIN main."Articles" a ON a."Id" = h."ArticleId" LEFT JOIN main."Outlets" o ON o."Id" = a."OutletId"
        WHERE h."Headline" = $1 ORDER BY a."Id" LIMIT {MostOfOneHeadline}
        """, 1);

    private readonly Statement _body = statements.Prepare("""SELECT "Body" FROM main."Articles" WHERE "Key" = $1""", 1);
    private readonly Statement _record = statements.Prepare("""SELECT "Key", "Record" FROM "ImportRecords" WHERE "Ordinal" = $1""", 1);
    private readonly Statement _setKey = statements.Prepare("""UPDATE "ImportRecords" SET "Key" = $2 WHERE "Ordinal" = $1""", 2);
    private readonly Statement _mapKey = statements.Prepare("""INSERT OR IGNORE INTO "ImportArticleKeys" VALUES ($1, $2)""", 2);
    private readonly Statement _keyOf = statements.Prepare("""SELECT "Key" FROM "ImportArticleKeys" WHERE "Derived" = $1""", 1);

    public void Settle(CancellationToken cancellationToken)
    {
        AddOutletRecords();
        var (headline, known) = (0L, new List<KnownArticle>());
        foreach (var (ordinal, itsHeadline) in Candidates())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (known.Count == 0 || headline != itsHeadline)
            {
                (headline, known) = (itsHeadline, Stored(itsHeadline));
            }

            var (key, record) = Read(ordinal);
            // Read again where it is compared: the texts of all that have one headline may be many.
            Settle(ordinal, KnownArticle.Of(record, key, outlets, () => Read(ordinal).Record.Body), known);
        }

        // An address belongs to one article, whatever headlines the records give it.
        statements.Execute(
            """
            UPDATE "ImportRecords" AS r SET "Key" = k."Key" FROM "ImportArticleKeys" k
            WHERE r."Noun" = $1 AND r."Key" = k."Derived" AND r."Url" IS NOT NULL AND NOT r."HasKey"
            """, (int)Noun.Article);
        statements.Execute(
            """
            UPDATE "ImportReferences" AS r SET "Key" = k."Key" FROM "ImportArticleKeys" k WHERE r."Noun" = $1 AND r."Key" = k."Derived"
            """, (int)Noun.Article);
    }

    private void Settle(int ordinal, KnownArticle article, List<KnownArticle> known)
    {
        if (article is { HasDerivedKey: true, CanonicalUrl: not null } && _keyOf.Value(article.Key) is string owner)
        {
            _setKey.Execute(ordinal, owner);
            return;
        }

        var same = article.FindAmong(known);
        if (same is null)
        {
            known.Add(article);
        }
        else if (!article.HasDerivedKey)
        {
            _mapKey.Execute(same.Key, article.Key);
            (same.Key, same.HasDerivedKey) = (article.Key, false);
        }
        else if (same.Key != article.Key)
        {
            _setKey.Execute(ordinal, same.Key);
            _mapKey.Execute(article.Key, same.Key);
        }
    }

    /// <summary>Those that may be articles known under other keys: the ones with keys first, which the others then are found to be.</summary>
    private List<(int Ordinal, long Headline)> Candidates() => statements.List(
        $"""
        SELECT r."Ordinal", r."Headline" FROM "ImportRecords" r
        WHERE r."Headline" IS NOT NULL AND r."Ordinal" NOT IN (SELECT "Ordinal" FROM "ImportRefusals")
        AND NOT EXISTS (SELECT 1 FROM "ImportArticleKeys" k WHERE k."Derived" = r."Url")
        AND CASE r."HasKey" WHEN 1
            THEN NOT EXISTS (SELECT 1 FROM main."Articles" a WHERE a."Key" = r."Key")
                AND (EXISTS (SELECT 1 FROM main."{WorkingTables.Headlines}" h WHERE h."Headline" = r."Headline")
                    OR EXISTS (SELECT 1 FROM "ImportRecords" o WHERE o."Headline" = r."Headline" AND o."HasKey" = 0))
            ELSE EXISTS (SELECT 1 FROM main."{WorkingTables.Headlines}" h WHERE h."Headline" = r."Headline")
                OR EXISTS (SELECT 1 FROM "ImportRecords" o WHERE o."Headline" = r."Headline" AND o."Ordinal" <> r."Ordinal")
            END
        ORDER BY r."Headline", r."HasKey" DESC, r."Ordinal"
        """, row => (row.GetInt32(0), row.GetInt64(1)));

    private (string Key, ArticleRecord Record) Read(int ordinal) =>
        _record.One(row => (row.GetString(0), (ArticleRecord)RecordJson.Deserialize((byte[])row.GetValue(1))), ordinal);

    /// <summary>Those of the headline now, among all that had it once.</summary>
    private List<KnownArticle> Stored(long headline) =>
        _stored.List(Known, headline).FindAll(article => ArticleKey.HeadlineHash(article.Headline) == headline);

    private KnownArticle Known(DbDataReader row)
    {
        var (key, headline, url) = (row.GetString(0), row.GetString(1), row.Text(2));
        var published = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4));
        return new()
        {
            Key = key,
            HasDerivedKey = ArticleKey.IsDerived(key, headline, url),
            Headline = headline,
            CanonicalUrl = url,
            Outlet = row.Text(3) is { } outlet ? outlets.DescribedKey(outlet) : null,
            Earliest = published,
            Latest = published,
            DateReliable = row.GetBoolean(5),
            Body = () => _body.Value(key) as string,
        };
    }

    /// <summary>Outlets that come with the articles know names as well as the stored ones.</summary>
    private void AddOutletRecords() => statements
        .List("""SELECT "Record" FROM "ImportRecords" WHERE "Noun" = $1 ORDER BY "Ordinal" """, row => (OutletRecord)RecordJson.Deserialize((byte[])row.GetValue(0)), (int)Noun.Outlet)
        .ForEach(outlets.Describe);
}
