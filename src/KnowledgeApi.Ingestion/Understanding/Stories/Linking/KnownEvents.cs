using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>Events as they are told by their names, without an article that reports them.</summary>
internal sealed class KnownEvents(StoryIndex index, TermCounts counts, Statements statements)
{
    private readonly Statement _find = statements.Prepare(NounTable.IdOf(Noun.Event, "$1"), 1);
    private readonly Statement _nameOfPerson = statements.Prepare("""SELECT "Name" FROM "People" WHERE "Key" = $1""", 1);

    public long? Find(string key) => (long?)_find.Value(key);

    /// <summary>Makes a stored event known by its name, summary and participants.</summary>
    public void Learn(Entry entry)
    {
        var record = (EventRecord)entry.Record;
        var people = record.Participants.Select(p => _nameOfPerson.Value(p.Person) as string).Distinct();
        Learn(entry.Id, record.Name, $"{record.Summary}\n{string.Join('\n', people)}", new(record.Start, record.Kind, new(record.Location, record.Country)));
    }

    public void Learn(long @event, string name, string text, EventFacts facts)
    {
        if (index.NameOf(@event) is { } before)
        {
            index.Remove(before);
        }

        // Of a month or year the middle, which articles that report it are not far from.
        var at = facts.Start is { } start ? start.Precision >= DatePrecision.Day ? start.Earliest : start.Earliest + ((start.Latest - start.Earliest) / 2) : (DateTimeOffset?)null;
        var vector = TermVector.Of(ArticleTerms.Of(name, text), counts);
        index.Add(new(0, null, @event, at, vector, EventSketch.Of(facts.Kind, facts.Start, facts.Place), FirstNamed.Nobody), facts.Start?.Earliest ?? default, facts, null, Hash.Of(name));
    }
}
