using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Understanding.People.Linking;

/// <summary>Gives people who were found in texts their keys: their names, numbered where several bear one.</summary>
internal sealed class PersonKeys(Statements statements)
{
    private readonly Statement _isTaken = statements.Prepare($"""SELECT 1 FROM "{NounTable.Of(Noun.Person)}" WHERE "Key" = $1""", 1);

    public string Next(string name)
    {
        var slug = string.Join('-', NameWords.Of(name).Select(word => word.Folded));
        var key = slug;
        for (var number = 2; _isTaken.Value(key) is not null; number++)
        {
            key = $"{slug}-{number}";
        }

        return key;
    }
}
