namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>A verb with what stands before it: "has also been", "will not".</summary>
/// <param name="Verb">Where the verb is.</param>
/// <param name="Auxiliaries">The kinds of the words before it.</param>
internal readonly record struct VerbGroup(int Verb, RoleKinds Auxiliaries)
{
    private const RoleKinds Auxiliary = RoleKinds.Be | RoleKinds.Have | RoleKinds.Modal;

    public bool IsBare => (Auxiliaries & Auxiliary) == 0;

    public bool IsOfBe => (Auxiliaries & RoleKinds.Be) != 0;

    public bool IsPlural => (Auxiliaries & RoleKinds.Plural) != 0;

    public bool IsPerfect => (Auxiliaries & RoleKinds.Have) != 0;

    public bool IsNegated => (Auxiliaries & RoleKinds.Negation) != 0;

    /// <summary>"Was nearly", "could be": it has not happened, as far as the text says.</summary>
    public bool IsUnreal => (Auxiliaries & (RoleKinds.Negation | RoleKinds.Modal)) != 0;

    public static VerbGroup At(List<RoleWord> words, int at)
    {
        var auxiliaries = RoleKinds.None;
        while (at < words.Count && words[at].Mark == '\0' && words[at].Is(Auxiliary | RoleKinds.Negation | RoleKinds.Adverb | RoleKinds.Formerly | RoleKinds.Day))
        {
            auxiliaries |= words[at++].Kinds;
        }

        return new(at, auxiliaries);
    }
}
