using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Records;

internal sealed class PersonRecord : KnowledgeRecord
{
    internal override Noun Noun => Noun.Person;

    public required string Name { get; init; }

    public string? GivenName { get; init; }

    public string? FamilyName { get; init; }

    public List<AliasRecord> Aliases { get; init; } = [];

    public string? Description { get; init; }

    public string? JobTitle { get; init; }

    public string? Nationality { get; init; }

    public PartialDate? BirthDate { get; init; }

    public PartialDate? DeathDate { get; init; }

    public List<string> SameAs { get; init; } = [];

    public string? WikidataId { get; init; }

    public string? Extractor { get; init; }

    public override IEnumerable<string?> Faults() =>
    [
        Check.Key(Key, "key"), Check.Filled(Name, "name"),
        .. Check.Each(Aliases, "aliases", (alias, path) => [Check.Filled(alias.Name, $"{path}.name")]),
        Check.Country(Nationality, "nationality"), Check.Order(BirthDate, DeathDate, "deathDate"),
        .. SameAs.SelectMany((url, index) => (string?[])[Check.Filled(url, $"sameAs[{index}]") ?? Check.Url(url, $"sameAs[{index}]")]),
    ];

    public override IEnumerable<Reference> References() => [];
}

internal sealed class AliasRecord
{
    public required string Name { get; init; }

    public AliasKind Kind { get; init; } = AliasKind.Alias;
}
