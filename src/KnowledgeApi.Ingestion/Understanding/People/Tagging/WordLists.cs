namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>The lists that a word may stand in.</summary>
[Flags]
internal enum WordLists
{
    None = 0,
    Given = 1 << 0,
    Family = 1 << 1,
    KoreanFamily = 1 << 2,

    /// <summary>Among the most frequent words of English.</summary>
    Common = 1 << 3,
    English = 1 << 4,
    Title = 1 << 5,
    Job = 1 << 6,
    Place = 1 << 7,
    Demonym = 1 << 8,
    Organisation = 1 << 9,

    /// <summary>Makes a thing named for a person of the name before it.</summary>
    NamedThing = 1 << 10,
    Calendar = 1 << 11,
    Speech = 1 << 12,
    Act = 1 << 13,
    Particle = 1 << 14,
    Suffix = 1 << 15,
    Function = 1 << 16,

    /// <summary>Stands before names and is never part of one.</summary>
    Office = 1 << 17,
}
