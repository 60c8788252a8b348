using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>
/// In how many articles each term stands. It is learnt as articles come in, from what is known of English at large;
/// what was learnt in a transaction is written at its end.
/// </summary>
internal sealed class TermCounts(Statements statements)
{
    // General English weighs as much as so many articles.
    private const float PriorArticles = 1000;
    private const uint AllArticles = 0;

    private readonly Statement _read = statements.Prepare($"""SELECT "Articles" FROM "{WorkingTables.StoryTermCounts}" WHERE "Term" = $1""", 1);
    private readonly Statement _add = statements.Prepare(
        $"""INSERT INTO "{WorkingTables.StoryTermCounts}" VALUES ($1, $2) ON CONFLICT ("Term") DO UPDATE SET "Articles" = "Articles" + excluded."Articles" """, 2);

    private readonly Dictionary<uint, int> _stored = [];
    private readonly Dictionary<uint, int> _added = [];

    public void Add(ArticleTerms article)
    {
        foreach (var term in article.Weights.Keys)
        {
            _added[term] = _added.GetValueOrDefault(term) + 1;
        }

        _added[AllArticles] = _added.GetValueOrDefault(AllArticles) + 1;
    }

    /// <summary>The logarithm of how many articles there are to each that has the term.</summary>
    public float RarityOf(uint term) =>
        MathF.Log((Count(AllArticles) + PriorArticles + 1) / (Count(term) + PriorArticles * GeneralEnglish.ShareOf(term) + 0.5f));

    /// <summary>Stores what was learnt, and forgets what was read: another import may learn meanwhile.</summary>
    public void Write()
    {
        foreach (var (term, articles) in _added.OrderBy(count => count.Key))
        {
            _add.Execute((long)term, articles);
        }

        Forget();
    }

    /// <summary>Drops what a transaction that failed had learnt.</summary>
    public void Forget()
    {
        _added.Clear();
        _stored.Clear();
    }

    private int Count(uint term)
    {
        if (!_stored.TryGetValue(term, out var stored))
        {
            _stored[term] = stored = _read.Value((long)term) is long count ? (int)count : 0;
        }

        return stored + _added.GetValueOrDefault(term);
    }
}
