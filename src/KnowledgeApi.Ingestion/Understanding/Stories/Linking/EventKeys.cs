using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>Gives events that were found in texts their keys: their first names and dates, numbered where several have one.</summary>
internal sealed class EventKeys(Statements statements)
{
    private const int MostWords = 12;
    private const int LongestWord = 24;

    private readonly Statement _isTaken = statements.Prepare(NounTable.IdOf(Noun.Event, "$1"), 1);

    public string Next(string name, PartialDate? start)
    {
        var words = NameWords.Of(name).Take(MostWords).Select(word => word.Folded.Length <= LongestWord ? word.Folded : word.Folded[..LongestWord]);
        var slug = string.Join('-', words.Append(start?.Value[..Math.Min(10, start.Value.Length)]).Where(word => !string.IsNullOrEmpty(word)));
        slug = slug.Length == 0 ? "event" : slug;
        var key = slug;
        for (var number = 2; _isTaken.Value(key) is not null; number++)
        {
            key = $"{slug}-{number}";
        }

        return key;
    }
}
