using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>The people whom an article names in full, by the words of their names: a long list of names is not compared each with each.</summary>
internal sealed class PeopleByWord
{
    private readonly Dictionary<NamedPerson, int> _order = [];
    private readonly Dictionary<string, HashSet<NamedPerson>> _people = [];

    public IReadOnlyCollection<NamedPerson> All => _order.Keys;

    /// <summary>Takes in a form of somebody's name.</summary>
    public void Add(NamedPerson person, NameMention form)
    {
        _order.TryAdd(person, _order.Count);
        foreach (var word in form.Words.Select(Nicknames.FullOf))
        {
            (_people.TryGetValue(word, out var bearers) ? bearers : _people[word] = []).Add(person);
        }
    }

    /// <summary>Those whose names share a word with another, or a short form of one, in the order in which they came.</summary>
    public List<NamedPerson> Sharing(NameMention mention) =>
        [.. mention.Words.SelectMany(word => _people.GetValueOrDefault(Nicknames.FullOf(word)) ?? []).Distinct().OrderBy(person => _order[person])];
}
