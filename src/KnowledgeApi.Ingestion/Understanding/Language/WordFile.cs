using System.Collections.Frozen;

namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>Lists of words that the assembly carries: "[name]", and below it the words, with spaces between them, on as many lines as they take.</summary>
internal sealed class WordFile
{
    private readonly Dictionary<string, List<string>> _lists = [];

    public WordFile(string resource)
    {
        List<string>? list = null;
        foreach (var line in Resource.Lines(resource))
        {
            if (line is ['[', .. var name, ']'])
            {
                _lists.Add(name, list = []);
                continue;
            }

            (list ?? throw new InvalidDataException($"{resource} has words before its first list.")).AddRange(line.Split(' '));
        }
    }

    public IReadOnlyDictionary<string, List<string>> Lists => _lists;

    /// <summary>The words of one list.</summary>
    public FrozenSet<string> Set(string list) => _lists[list].ToFrozenSet();

    /// <summary>The words of one list, to be looked up by parts of a text.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string list) => Set(list).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of all lists.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookupOfAll() =>
        _lists.Values.SelectMany(words => words).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
}
