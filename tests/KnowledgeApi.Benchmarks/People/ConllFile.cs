namespace KnowledgeApi.Benchmarks.People;

/// <summary>A sentence with the tag of each of its words: B-PER, I-PER or O.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Tags">Their tags.</param>
/// <param name="IsDerived">Whether the tags were made from annotations of another kind, with habits of their own.</param>
internal sealed record TaggedSentence(IReadOnlyList<string> Words, IReadOnlyList<string> Tags, bool IsDerived);

/// <summary>Reads files in two columns, word and tag, with an empty line between sentences.</summary>
internal static class ConllFile
{
    public static List<TaggedSentence> Read(string path)
    {
        var isDerived = Path.GetFileName(path).StartsWith("gum", StringComparison.Ordinal);
        var sentences = new List<TaggedSentence>();
        var (words, tags) = (new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Split('\t') is [{ Length: > 0 } word, .., var tag])
            {
                words.Add(word);
                tags.Add(tag.Trim());
            }
            else if (words.Count > 0)
            {
                sentences.Add(new(words, tags, isDerived));
                (words, tags) = ([], []);
            }
        }

        return sentences;
    }
}
