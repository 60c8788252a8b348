namespace KnowledgeApi.Ingestion.Understanding.People.Names;

/// <summary>A person who bears a name.</summary>
/// <param name="IsWeak">Whether the name means them only beside a full name of theirs.</param>
internal readonly record struct NameBearer(long Person, bool IsWeak);

/// <summary>A known name in a text, and all who bear it.</summary>
internal readonly record struct NameFound(int Start, int End, IReadOnlyList<NameBearer> Bearers);

/// <summary>The names of known people. A text is searched for all of them in one pass over its words.</summary>
internal sealed class KnownNames
{
    private const int WidestGap = 2;
    private readonly Node _root = new();

    public void Add(string name, NameBearer bearer)
    {
        var node = NameWords.Of(name).Aggregate(_root, (node, word) => node.Step(word.Folded));
        if (node != _root && !node.Bearers.Contains(bearer))
        {
            node.StartsSmall |= char.IsLower(name[0]);
            node.Bearers.Add(bearer);
        }
    }

    /// <summary>The names in the text, the longest where several begin at one place; none overlaps another.</summary>
    public IEnumerable<NameFound> Find(string text)
    {
        var words = NameWords.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (CanStart(text, words[i].Start) && Longest(text, words, i) is var (last, node))
            {
                yield return new(words[i].Start, words[last].End, node.Bearers);
                i = last;
            }
        }
    }

    private (int Last, Node Node)? Longest(string text, List<NameWord> words, int first)
    {
        (int, Node)? longest = null;
        var node = _root;
        for (var i = first; i < words.Count && (i == first || Adjoin(text, words[i - 1].End, words[i].Start)); i++)
        {
            if (!node.Next.TryGetValue(words[i].Folded, out node!))
            {
                break;
            }

            // "Work" is a name, "work" is not.
            if (node.Bearers.Count > 0 && (node.StartsSmall || !char.IsLower(text[words[first].Start])))
            {
                longest = (i, node);
            }
        }

        return longest;
    }

    private static bool CanStart(string text, int start) =>
        start == 0 || !NameWords.IsHangul(text[start]) || !NameWords.IsHangul(text[start - 1]);

    private static bool Adjoin(string text, int end, int start) =>
        start - end <= WidestGap && text.AsSpan(end, start - end).IndexOfAnyExcept(" .-'\u00A0\u00B7\u2010\u2011\u2019\u30FB") < 0;

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = [];

        public List<NameBearer> Bearers { get; } = [];

        public bool StartsSmall { get; set; }

        public Node Step(string word) => Next.TryGetValue(word, out var next) ? next : Next[word] = new();
    }
}
