namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>What the labels of a sentence say.</summary>
internal static class Labels
{
    public const int Count = 5;

    /// <summary>The score of a label that a word cannot have.</summary>
    public const float Never = -50;

    /// <summary>Scores that say nothing yet but this: words that are no candidates are outside of names.</summary>
    public static void Clear(Sentence sentence, Span<float> scores)
    {
        scores.Fill(Never);
        for (var i = 0; i < sentence.Length; i++)
        {
            scores[i * Count + (int)Label.Outside] = 0;
        }

        foreach (var candidate in sentence.Candidates)
        {
            scores.Slice(candidate * Count, Count).Clear();
        }
    }

    /// <summary>Whether one may follow the other: a name that begins has to end.</summary>
    public static bool MayFollow(Label label, Label next) =>
        (label is Label.Begin or Label.Inside) == (next is Label.Inside or Label.End);

    public static bool MayStart(Label label) => label is Label.Outside or Label.Begin or Label.Single;

    public static bool MayFinish(Label label) => label is Label.Outside or Label.End or Label.Single;

    /// <summary>The label of a word of the name that goes from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static Label At(int word, int first, int last) =>
        first == last ? Label.Single : word == first ? Label.Begin : word == last ? Label.End : Label.Inside;

    /// <summary>The words, from first to last, of each name.</summary>
    public static IEnumerable<(int First, int Last)> Names(IReadOnlyList<Label> labels)
    {
        var first = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            first = labels[i] is Label.Begin or Label.Single ? i : first;
            if (labels[i] is Label.End or Label.Single)
            {
                yield return (first, i);
            }
        }
    }
}
