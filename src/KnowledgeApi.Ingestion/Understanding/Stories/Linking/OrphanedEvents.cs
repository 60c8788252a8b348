using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>Removes found events of which no article tells any more, once those that told of them have changed.</summary>
internal sealed class OrphanedEvents(StoryIndex index, Statements statements)
{
    private readonly Statement _ofArticle = statements.Prepare("""SELECT "EventId" FROM "Coverages" WHERE "ArticleId" = $1 AND "Extractor" IS NOT NULL""", 1);
    private readonly Statement _isLeft = statements.Prepare(
        """
        SELECT 1 FROM "Events" WHERE "Id" = $1 AND "Extractor" IS NOT NULL AND "SuperEventId" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "Coverages" WHERE "EventId" = $1)
        AND NOT EXISTS (SELECT 1 FROM "Participations" WHERE "EventId" = $1 AND "Extractor" IS NULL)
        AND NOT EXISTS (SELECT 1 FROM "EventLinks" WHERE "SourceId" = $1 OR "TargetId" = $1)
        AND NOT EXISTS (SELECT 1 FROM "Events" s WHERE s."SuperEventId" = $1)
        """, 1);

    private readonly Statement _delete = statements.Prepare("""DELETE FROM "Events" WHERE "Id" = $1""", 1);
    private readonly HashSet<long> _noted = [];

    /// <summary>Drops what a transaction that failed had remembered.</summary>
    public void Forget() => _noted.Clear();

    /// <summary>Remembers which events an article told of before its new links are written.</summary>
    public void Note(long article) => _noted.UnionWith(_ofArticle.List(row => row.GetInt64(0), article));

    /// <summary>Removes those of the remembered events that nothing tells of now, and that nobody has said anything of.</summary>
    public void Remove()
    {
        foreach (var @event in _noted.Where(@event => _isLeft.Value(@event) is not null).Order().ToList())
        {
            if (index.NameOf(@event) is { } name)
            {
                index.Remove(name);
            }

            _delete.Execute(@event);
        }

        _noted.Clear();
    }
}
