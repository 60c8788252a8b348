using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Staging;

/// <summary>What becomes of the records of an import.</summary>
internal sealed class ImportLedger
{
    private readonly List<Outcome> _outcomes = [];
    private readonly List<(int Ordinal, Rejection Rejection)> _rejections = [];
    private readonly HashSet<long> _articles = [];
    private int _partsRefused;

    /// <summary>How many records there are, good and bad.</summary>
    public int Count => _outcomes.Count;

    /// <summary>Counts one that was read.</summary>
    public void Open() => _outcomes.Add(Outcome.Unchanged);

    public void Refuse(int ordinal, Rejection rejection) => _rejections.Add((ordinal, rejection));

    public void Refuse(Entry entry, string reason) => Refuse(entry.Ordinal, new(entry.File, entry.Line, reason));

    /// <summary>Refuses a part of a record, the rest of which is stored.</summary>
    public void RefusePart(int ordinal, Rejection rejection)
    {
        Refuse(ordinal, rejection);
        _partsRefused++;
    }

    /// <summary>Notes what became of an entry.</summary>
    public void Note(Entry entry)
    {
        _outcomes[entry.Ordinal] = _outcomes[entry.Ordinal] is Outcome.Unchanged ? entry.Outcome : _outcomes[entry.Ordinal];
        if (entry.Record is ArticleRecord)
        {
            _articles.Add(entry.Id);
        }
    }

    public ImportReport Report(int duplicates)
    {
        var (created, updated) = (_outcomes.Count(o => o is Outcome.Created), _outcomes.Count(o => o is Outcome.Updated));
        return new(
            created, updated, Count - created - updated - (_rejections.Count - _partsRefused),
            [.. _rejections.OrderBy(r => r.Ordinal).Select(r => r.Rejection)])
        {
            Duplicates = duplicates,
            Articles = [.. _articles],
        };
    }
}
