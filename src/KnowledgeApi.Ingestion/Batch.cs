using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion;

internal enum Outcome { Unchanged, Created, Updated }

/// <summary>A record, where it came from and what became of it.</summary>
internal sealed class Entry(string file, int line, int ordinal, KnowledgeRecord record)
{
    public string File => file;

    public int Line => line;

    public int Ordinal => ordinal;

    public KnowledgeRecord Record => record;

    /// <summary>The record's identity; an article that brings none gets it from <see cref="Resolution.ArticleIdentity"/>.</summary>
    public string Key { get; set; } = record.Key ?? "";

    public Outcome Outcome { get; private set; }

    public void Create() => Outcome = Outcome.Created;

    public void Touch() => Outcome = Outcome is Outcome.Created ? Outcome.Created : Outcome.Updated;
}

/// <summary>The records of one import, and those that it had to refuse.</summary>
internal sealed class Batch
{
    private readonly List<(int Ordinal, Rejection Rejection)> _rejections = [];
    private List<Entry> _entries = [];
    private int _lines;

    public IReadOnlyList<Entry> Entries => _entries;

    public IEnumerable<Entry> Of<TRecord>() where TRecord : KnowledgeRecord => _entries.Where(e => e.Record is TRecord);

    public async Task TakeAsync(IAsyncEnumerable<Reading> readings)
    {
        await foreach (var reading in readings)
        {
            if (reading.Record is { } record)
            {
                Add(reading.File, reading.Line, record);
            }
            else
            {
                Reject(reading.File, reading.Line, reading.Fault!);
            }
        }
    }

    public void Add(string file, int line, KnowledgeRecord record) => _entries.Add(new(file, line, _lines++, record));

    public void Reject(string file, int line, string reason) => _rejections.Add((_lines++, new(file, line, reason)));

    public void Reject(IReadOnlyDictionary<Entry, string> reasons)
    {
        _rejections.AddRange(reasons.Select(r => (r.Key.Ordinal, new Rejection(r.Key.File, r.Key.Line, r.Value))));
        _entries = [.. _entries.Where(e => !reasons.ContainsKey(e))];
    }

    public ImportReport Report() => new(
        Count(Outcome.Created), Count(Outcome.Updated), Count(Outcome.Unchanged),
        [.. _rejections.OrderBy(r => r.Ordinal).Select(r => r.Rejection)]);

    private int Count(Outcome outcome) => _entries.Count(e => e.Outcome == outcome);
}
