namespace KnowledgeApi.Data;

/// <summary>Somebody whom articles speak of or who has a part in events.</summary>
public sealed class Person
{
    public long Id { get; set; }

    /// <summary>Their identity within the knowledge base, the same in every import and export.</summary>
    public required string Key { get; set; }

    /// <summary>The full name that they go by.</summary>
    public required string Name { get; set { field = value; FoldedName = FoldedText.Fold(value); } }

    /// <summary>The name as it is compared and sorted: set with it.</summary>
    public string FoldedName { get; private set; } = "";

    public string? GivenName { get; set; }

    public string? FamilyName { get; set; }

    /// <summary>The other names by which texts may call them.</summary>
    public List<Alias> Aliases { get; set; } = [];

    /// <summary>Who they are, in a few words.</summary>
    public string? Description { get; set; }

    /// <summary>Their present office or job, which tells namesakes apart.</summary>
    public string? JobTitle { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Nationality { get; set; }

    public PartialDate? BirthDate { get; set; }

    public PartialDate? DeathDate { get; set; }

    /// <summary>Addresses of pages that are about the same person.</summary>
    public List<string> SameAs { get; set; } = [];

    /// <summary>Their item in Wikidata, such as Q42.</summary>
    public string? WikidataId { get; set; }

    /// <summary>What found the person in texts; null where someone stated it.</summary>
    public string? Extractor { get; set; }

    public List<Mention> Mentions { get; } = [];

    public List<Participation> Participations { get; } = [];
}
