using KnowledgeApi.Ingestion.Duplicates;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.People;
using KnowledgeApi.Ingestion.Understanding.Stories;

namespace KnowledgeApi.Ingestion.Staging;

internal enum Outcome : byte { Unchanged, Created, Updated }

/// <summary>A record, where it came from and what became of it.</summary>
internal sealed class Entry(int ordinal, string file, int line, string key, KnowledgeRecord record)
{
    public int Ordinal => ordinal;

    public string File => file;

    public int Line => line;

    public KnowledgeRecord Record => record;

    /// <summary>The record's identity; an article that brings none was given one by <see cref="Resolution.ArticleIdentity"/>.</summary>
    public string Key { get; set; } = key;

    /// <summary>The id of its row, once that is stored.</summary>
    public long Id { get; set; }

    /// <summary>The date of its row, which links copy: when an article was published, when an event started.</summary>
    public DateTimeOffset SortKey { get; set; }

    /// <summary>The people that its text names, once that is read; null before.</summary>
    public IReadOnlyList<FoundPerson>? People { get; set; }

    /// <summary>What its text says of events, once that is read; null before.</summary>
    public StoryText? Story { get; set; }

    /// <summary>The links that stay as they are stored, for another version of the article states them.</summary>
    public StatedLinks Keeps { get; set; }

    /// <summary>By which an article's text is known again; null where that is too short.</summary>
    public Fingerprint? Print { get; set; }

    /// <summary>What was there before, where an article's body or date of publication is another now.</summary>
    public FormerText? Former { get; set; }

    public Outcome Outcome { get; private set; }

    /// <summary>Whether its row was made by this import just now: such a row has no links yet.</summary>
    public bool IsNew => Outcome is Outcome.Created;

    /// <summary>Forgets what its text was found to say: another text stands.</summary>
    public void ForgetReading() => (People, Story) = (null, null);

    public void Create() => Outcome = Outcome.Created;

    public void Touch() => Outcome = Outcome is Outcome.Created ? Outcome.Created : Outcome.Updated;
}
