using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Understanding.People.Linking;

/// <summary>A person of the knowledge base, as far as it takes to tell who is meant by a name.</summary>
internal sealed class KnownPerson(Person person)
{
    private readonly string? _description = person.Description;

    public long Id { get; } = person.Id;

    public string Key { get; } = person.Key;

    public string Name { get; } = person.Name;

    /// <summary>Whether someone stated them, rather than a text.</summary>
    public bool IsStated { get; } = person.Extractor is null;

    public string? JobTitle { get; private set; } = person.JobTitle;

    /// <summary>Words of their description and job title: a text that has these may mean them.</summary>
    public IReadOnlySet<string> Context { get; private set; } = ContextOf(person.JobTitle, person.Description);

    /// <summary>Whether a text may say what their job is: they were found in one, which did not.</summary>
    public bool LacksJobTitle => !IsStated && JobTitle is null;

    public void Learn(string jobTitle)
    {
        JobTitle = jobTitle;
        Context = ContextOf(jobTitle, _description);
    }

    private static HashSet<string> ContextOf(string? jobTitle, string? description) => [.. NameWords.Of($"{jobTitle} {description}").Select(word => word.Folded)];
}
