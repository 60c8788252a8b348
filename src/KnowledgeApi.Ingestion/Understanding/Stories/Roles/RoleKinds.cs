namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>The kinds of words by which texts say which roles people have in events; role-words.txt has the words.</summary>
[Flags]
internal enum RoleKinds : ulong
{
    None = 0,
    Be = 1ul << 0,
    Plural = 1ul << 1,
    Have = 1ul << 2,
    Modal = 1ul << 3,
    Negation = 1ul << 4,
    Adverb = 1ul << 5,

    /// <summary>Says that it was at another time.</summary>
    Formerly = 1ul << 6,
    Day = 1ul << 7,
    Of = 1ul << 8,
    By = 1ul << 9,
    And = 1ul << 10,
    Who = 1ul << 11,
    Preposition = 1ul << 12,
    Conjunction = 1ul << 13,

    /// <summary>What comes behind it may be untrue.</summary>
    Doubt = 1ul << 14,
    Relative = 1ul << 15,
    Determiner = 1ul << 16,

    /// <summary>What comes behind it is a clause that somebody says.</summary>
    Report = 1ul << 17,

    /// <summary>Of the past, without its ending.</summary>
    Verb = 1ul << 18,
    Harmed = 1ul << 19,
    Harms = 1ul << 20,
    Harm = 1ul << 21,

    /// <summary>In peace perhaps.</summary>
    Dies = 1ul << 22,
    Perishes = 1ul << 23,

    /// <summary>In peace perhaps.</summary>
    Death = 1ul << 24,

    /// <summary>What makes a death an unnatural one.</summary>
    Peril = 1ul << 25,
    Victim = 1ul << 26,
    Charged = 1ul << 27,
    ChargedWith = 1ul << 28,

    /// <summary>Says it at the end of a clause only.</summary>
    OnlyAtEnd = 1ul << 29,

    /// <summary>Says it of a crime only: one is accused of much else.</summary>
    Accused = 1ul << 30,
    StandsTrial = 1ul << 31,
    Charges = 1ul << 32,
    Judges = 1ul << 33,
    Charge = 1ul << 34,
    Accuses = 1ul << 35,
    Culprit = 1ul << 36,

    /// <summary>Says it before an offender.</summary>
    Alleged = 1ul << 37,
    Offender = 1ul << 38,

    /// <summary>May stand between "the suspect" or "the victim" and the name.</summary>
    Named = 1ul << 39,
    Crime = 1ul << 40,
    Organizes = 1ul << 41,
    Organized = 1ul << 42,
    Organizer = 1ul << 43,
    Calls = 1ul << 44,
    Gathering = 1ul << 45,
    Appoints = 1ul << 46,
    Meets = 1ul << 47,

    /// <summary>What one does to whom one meets, without "with".</summary>
    Encounters = 1ul << 48,
    MeetsWith = 1ul << 49,
    Speaks = 1ul << 50,
    Replaces = 1ul << 51,

    /// <summary>A person that is named by their relation to another.</summary>
    Relation = 1ul << 52,

    /// <summary>Every one a relation too.</summary>
    Kin = 1ul << 53,
    EndsEd = 1ul << 54,
    EndsIng = 1ul << 55,
    LongAgo = 1ul << 56,
    With = 1ul << 57,
    Had = 1ul << 58,

    /// <summary>The crime behind it is another's.</summary>
    Omits = 1ul << 59,

    /// <summary>Takes back what somebody was arrested for.</summary>
    Clears = 1ul << 60,

    /// <summary>Its preposition is part of it, and it says it before a crime only: one is charged with duties, and wanted for jobs.</summary>
    OfCrime = 1ul << 61,

    /// <summary>Gives somebody an office or takes it from them.</summary>
    Chosen = 1ul << 62,

    /// <summary>Says that what comes behind it was days or longer before what the sentence tells of.</summary>
    Interval = 1ul << 63,
}
