namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Tells which links of a stored article were stated, rather than found in its text.</summary>
internal sealed class StatedLinkLookup(Statements statements)
{
    public static readonly StatedLinks[] All = [StatedLinks.Mentions, StatedLinks.Events, StatedLinks.Links];

    private readonly Dictionary<StatedLinks, Statement> _has = new()
    {
        [StatedLinks.Mentions] = statements.Prepare("""SELECT 1 FROM "Mentions" WHERE "ArticleId" = $1 AND "Extractor" IS NULL LIMIT 1""", 1),
        [StatedLinks.Events] = statements.Prepare("""SELECT 1 FROM "Coverages" WHERE "ArticleId" = $1 AND "Extractor" IS NULL LIMIT 1""", 1),
        [StatedLinks.Links] = statements.Prepare("""SELECT 1 FROM "ArticleLinks" WHERE "SourceId" = $1 AND "Extractor" IS NULL LIMIT 1""", 1),
    };

    public bool Has(StatedLinks links, long article) => _has[links].Value(article) is not null;
}
