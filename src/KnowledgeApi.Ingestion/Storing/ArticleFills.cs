using System.Text.Json;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>
/// The properties of an article that its version leaves out and another states, with the rank of that other:
/// of two that could fill one in, the one that would stand does, whichever came first.
/// </summary>
internal sealed class ArticleFills(Statements statements)
{
    private readonly Statement _load = statements.Prepare($"""SELECT "Properties" FROM "{WorkingTables.Fills}" WHERE "ArticleId" = $1""", 1);
    private readonly Statement _save = statements.Prepare($"""INSERT OR REPLACE INTO "{WorkingTables.Fills}" VALUES ($1, $2)""", 2);
    private readonly Statement _delete = statements.Prepare($"""DELETE FROM "{WorkingTables.Fills}" WHERE "ArticleId" = $1""", 1);

    public Dictionary<string, VersionRank> Load(long article) =>
        _load.Value(article) is string json ? JsonSerializer.Deserialize<Dictionary<string, VersionRank>>(json)! : [];

    public void Save(long article, Dictionary<string, VersionRank> fills)
    {
        if (fills.Count > 0)
        {
            _save.Execute(article, JsonSerializer.Serialize(fills));
        }
        else
        {
            _delete.Execute(article);
        }
    }
}
