namespace KnowledgeApi.Benchmarks.People;

/// <summary>The names, each from its first to its last word, in tags of the BIO kind.</summary>
internal static class NameSpans
{
    public static List<(int First, int Last)> Of(IReadOnlyList<string> tags)
    {
        var names = new List<(int First, int Last)>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i] == "I-PER" && names.Count > 0 && names[^1].Last == i - 1)
            {
                names[^1] = (names[^1].First, i);
            }
            else if (tags[i] is "B-PER" or "I-PER")
            {
                names.Add((i, i));
            }
        }

        return names;
    }
}
