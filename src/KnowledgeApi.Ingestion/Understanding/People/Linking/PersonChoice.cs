namespace KnowledgeApi.Ingestion.Understanding.People.Linking;

/// <summary>Tells which of several known people of one name a text means: the one whose office or description it speaks of.</summary>
internal static class PersonChoice
{
    // Words such as "of" say nothing.
    private const int ShortestWord = 4;

    /// <summary>The one who fits better than all others; null where none does.</summary>
    public static KnownPerson? Of(IReadOnlyList<KnownPerson> candidates, Lazy<HashSet<string>> words)
    {
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        var ranked = candidates.Select(person => (Person: person, Fit: person.Context.Count(word => word.Length >= ShortestWord && words.Value.Contains(word))))
            .OrderByDescending(candidate => candidate.Fit).ToList();
        return ranked.Count > 1 && ranked[0].Fit > ranked[1].Fit ? ranked[0].Person : null;
    }
}
