namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>A verb with what stands before it: "has also been", "will not".</summary>
/// <param name="Verb">Where the verb is.</param>
/// <param name="Auxiliaries">The kinds of the words before it.</param>
internal readonly record struct VerbGroup(int Verb, PartKinds Auxiliaries)
{
    private const PartKinds Auxiliary = PartKinds.Be | PartKinds.Have | PartKinds.Modal;

    public bool IsBare => (Auxiliaries & Auxiliary) == 0;

    public bool IsOfBe => (Auxiliaries & PartKinds.Be) != 0;

    public bool IsPlural => (Auxiliaries & PartKinds.Plural) != 0;

    public bool IsPerfect => (Auxiliaries & PartKinds.Have) != 0;

    public bool IsNegated => (Auxiliaries & PartKinds.Negation) != 0;

    /// <summary>"Was nearly", "could be": it has not happened, as far as the text says.</summary>
    public bool IsUnreal => (Auxiliaries & (PartKinds.Negation | PartKinds.Modal)) != 0;

    public static VerbGroup At(List<PartWord> words, int at)
    {
        var auxiliaries = PartKinds.None;
        while (at < words.Count && words[at].Mark == '\0' && words[at].Is(Auxiliary | PartKinds.Negation | PartKinds.Adverb | PartKinds.Formerly | PartKinds.Day))
        {
            auxiliaries |= words[at++].Kinds;
        }

        return new(at, auxiliaries);
    }
}
