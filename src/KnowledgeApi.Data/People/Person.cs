namespace KnowledgeApi.Data;

public sealed class Person
{
    public long Id { get; set; }

    public required string Key { get; set; }

    public required string Name { get; set { field = value; FoldedName = FoldedText.Fold(value); } }

    public string FoldedName { get; private set; } = "";

    public string? GivenName { get; set; }

    public string? FamilyName { get; set; }

    public List<Alias> Aliases { get; set; } = [];

    public string? Description { get; set; }

    public string? JobTitle { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Nationality { get; set; }

    public PartialDate? BirthDate { get; set; }

    public PartialDate? DeathDate { get; set; }

    public List<string> SameAs { get; set; } = [];

    public string? WikidataId { get; set; }

    /// <summary>What found the person in texts; null where someone stated it.</summary>
    public string? Extractor { get; set; }

    public List<Mention> Mentions { get; } = [];

    public List<Participation> Participations { get; } = [];
}
