using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Duplicates;

/// <summary>The links that were found from copies to the earliest of them; those that somebody stated are left alone.</summary>
internal sealed class DuplicateLinks(Statements statements)
{
    private const string Extractor = "minhash";
    private const string Found = $""" "Relation" = 'DUPLICATE_OF' AND "Extractor" = '{Extractor}' """;

    private readonly Statement _original = statements.Prepare($"""SELECT "TargetId" FROM "ArticleLinks" WHERE "SourceId" = $1 AND {Found}""", 1);
    private readonly Statement _copies = statements.Prepare($"""SELECT "SourceId" FROM "ArticleLinks" WHERE "TargetId" = $1 AND {Found}""", 1);
    private readonly Statement _unlink = statements.Prepare($"""DELETE FROM "ArticleLinks" WHERE "SourceId" = $1 AND {Found}""", 1);
    private readonly Statement _link = statements.Prepare(
        $"""INSERT OR IGNORE INTO "ArticleLinks" ("SourceId", "TargetId", "Relation", "Extractor") VALUES ($1, $2, 'DUPLICATE_OF', '{Extractor}')""", 2);

    private readonly Statement _published = statements.Prepare("""SELECT "PublishedAt", "Key" FROM "Articles" WHERE "Id" = $1""", 1);
    private readonly HashSet<long> _new = [];
    private readonly HashSet<long> _known = [];

    /// <summary>How many articles are linked that were not before.</summary>
    public int New => _new.Count;

    /// <summary>The earliest of the articles that the article is linked with; itself where it is none.</summary>
    public long OriginalOf(long article) => _original.Value(article) is long original ? original : article;

    /// <summary>Links an article and those that it was found to be a copy of, with all that are linked with them, to the earliest.</summary>
    public void Join(long article, IEnumerable<long> same)
    {
        List<long> originals = [.. same.Append(article).Select(OriginalOf).Distinct()];
        var earliest = originals.MinBy(Published);
        foreach (var original in originals.Where(original => original != earliest))
        {
            foreach (var copy in CopiesOf(original).Append(original))
            {
                Link(copy, earliest);
            }
        }
    }

    /// <summary>Takes apart what is linked with the article, itself included, and names it.</summary>
    public List<long> Part(long article)
    {
        var original = OriginalOf(article);
        var copies = CopiesOf(original);
        copies.ForEach(copy => _unlink.Execute(copy));
        _known.UnionWith(copies.Except(_new));
        return [.. copies, original];
    }

    private void Link(long copy, long original)
    {
        if (_unlink.Execute(copy) == 0 && !_known.Contains(copy))
        {
            _new.Add(copy);
        }

        _new.Remove(original);
        _link.Execute(copy, original);
    }

    private List<long> CopiesOf(long original) => _copies.List(row => row.GetInt64(0), original);

    private (long PublishedAt, string Key) Published(long article) => _published.One(row => (row.GetInt64(0), row.GetString(1)), article);
}
