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
        FROM main."ArticleHeadlines" h JOIN main."Articles" a ON a."Id" = h."ArticleId" LEFT JOIN main."Outlets" o ON o."Id" = a."OutletId"
        WHERE h."Headline" = $1 ORDER BY a."Id" LIMIT {MostOfOneHeadline}
        """, 1);

    private readonly Statement _body = statements.Prepare("""SELECT "Body" FROM main."Articles" WHERE "Key" = $1""", 1);
    private readonly Statement _record = statements.Prepare("""SELECT "Key", "Record" FROM "ImportRecords" WHERE "Ordinal" = $1""", 1);
    private readonly Statement _setKey = statements.Prepare("""UPDATE "ImportRecords" SET "Key" = $2 WHERE "Ordinal" = $1""", 2);
    private readonly Statement _mapKey = statements.Prepare("""INSERT OR IGNORE INTO "ImportArticleKeys" VALUES ($1, $2)""", 2);

    public void Settle()
    {
        AddOutletRecords();
        var (headline, known) = (0L, new List<KnownArticle>());
        foreach (var (ordinal, itsHeadline) in Candidates())
        {
            if (known.Count == 0 || headline != itsHeadline)
            {
                (headline, known) = (itsHeadline, Stored(itsHeadline));
            }

            var (key, record) = Read(ordinal);
            // Read again where it is compared: the texts of all that have one headline may be many.
            Settle(ordinal, KnownArticle.Of(record, key, outlets, () => Read(ordinal).Record.Body), known);
        }

        statements.Execute(
            """
            UPDATE "ImportReferences" AS r SET "Key" = k."Key" FROM "ImportArticleKeys" k WHERE r."Noun" = $1 AND r."Key" = k."Derived"
            """, (int)Noun.Article);
    }

    private void Settle(int ordinal, KnownArticle article, List<KnownArticle> known)
    {
        var same = known.Find(other => (article.HasDerivedKey || other.HasDerivedKey) && article.IsSameAs(other));
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
    private List<(int Ordinal, long Headline)> Candidates()
    {
        using var select = statements.Prepare(
            $"""
            SELECT r."Ordinal", r."Headline" FROM "ImportRecords" r
            WHERE r."Headline" IS NOT NULL AND r."Ordinal" NOT IN (SELECT "Ordinal" FROM "ImportRefusals")
            AND NOT EXISTS (SELECT 1 FROM "ImportArticleKeys" k WHERE k."Derived" = r."Url")
            AND CASE r."HasKey" WHEN 1
                THEN NOT EXISTS (SELECT 1 FROM main."Articles" a WHERE a."Key" = r."Key")
                    AND (EXISTS (SELECT 1 FROM main."ArticleHeadlines" h WHERE h."Headline" = r."Headline")
                        OR EXISTS (SELECT 1 FROM "ImportRecords" o WHERE o."Headline" = r."Headline" AND o."HasKey" = 0))
                ELSE EXISTS (SELECT 1 FROM main."ArticleHeadlines" h WHERE h."Headline" = r."Headline")
                    OR EXISTS (SELECT 1 FROM "ImportRecords" o WHERE o."Headline" = r."Headline" AND o."Ordinal" <> r."Ordinal")
                END
            ORDER BY r."Headline", r."HasKey" DESC, r."Ordinal"
            """, 0);
        using var rows = select.Read();
        var candidates = new List<(int, long)>();
        while (rows.Read())
        {
            candidates.Add((rows.GetInt32(0), rows.GetInt64(1)));
        }

        return candidates;
    }

    private (string Key, ArticleRecord Record) Read(int ordinal)
    {
        using var row = _record.Read(ordinal);
        row.Read();
        return (row.GetString(0), (ArticleRecord)RecordJson.Deserialize((byte[])row.GetValue(1)));
    }

    private List<KnownArticle> Stored(long headline)
    {
        using var rows = _stored.Read(headline);
        var stored = new List<KnownArticle>();
        while (rows.Read())
        {
            var (key, text, url) = (rows.GetString(0), rows.GetString(1), rows.IsDBNull(2) ? null : rows.GetString(2));
            if (ArticleKey.HeadlineHash(text) != headline)
            {
                // It had this headline once.
                continue;
            }

            var published = DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(4));
            stored.Add(new()
            {
                Key = key,
                HasDerivedKey = ArticleKey.IsDerived(key, text, url),
                Headline = text,
                CanonicalUrl = url,
                Outlet = rows.IsDBNull(3) ? null : outlets.DescribedKey(rows.GetString(3)),
                Earliest = published,
                Latest = published,
                DateReliable = rows.GetBoolean(5),
                Body = () => _body.Value(key) as string,
            });
        }

        return stored;
    }

    /// <summary>Outlets that come with the articles know names as well as the stored ones.</summary>
    private void AddOutletRecords()
    {
        using var select = statements.Prepare("""SELECT "Record" FROM "ImportRecords" WHERE "Noun" = $1 ORDER BY "Ordinal" """, 1);
        using var rows = select.Read((int)Noun.Outlet);
        while (rows.Read())
        {
            outlets.Describe((OutletRecord)RecordJson.Deserialize((byte[])rows.GetValue(0)));
        }
    }
}
