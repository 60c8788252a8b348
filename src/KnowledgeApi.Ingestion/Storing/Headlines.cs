using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Notes by which headlines articles are found again.</summary>
internal sealed class Headlines(Statements statements)
{
    private readonly Statement _note = statements.Prepare($"""INSERT OR IGNORE INTO "{WorkingTables.Headlines}" VALUES ($1, $2)""", 2);

    public void Write(List<Entry> articles) =>
        articles.ForEach(entry => _note.Execute(ArticleKey.HeadlineHash(((ArticleRecord)entry.Record).Headline), entry.Id));
}
