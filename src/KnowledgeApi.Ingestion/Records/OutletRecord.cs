using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Records;

internal sealed class OutletRecord : KnowledgeRecord
{
    internal override Noun Noun => Noun.Outlet;

    public required string Name { get; init; }

    public List<string> AlternateNames { get; init; } = [];

    public string? Url { get; init; }

    public string? Domain { get; init; }

    public string? Country { get; init; }

    public OutletKind Kind { get; init; } = OutletKind.Publisher;

    public string? Parent { get; init; }

    /// <summary>Its domain, in whichever of the two ways that was said.</summary>
    public string? ToDomain() => Domain is not null ? WebAddress.AsDomain(Domain) : Url is null ? null : WebAddress.Domain(Url);

    public override IEnumerable<string?> Faults() =>
    [
        Check.Key(Key, "key"), Check.Filled(Name, "name"), .. Check.Texts(AlternateNames, "alternateNames"),
        Check.Url(Url, "url"), Check.Country(Country, "country"),
        Domain is null || WebAddress.AsDomain(Domain) is not null ? null : $"domain: \"{Domain}\" is not a domain",
        Parent is not null && Parent == Key ? "parent: an outlet is not its own parent" : null,
    ];

    public override IEnumerable<Reference> References() =>
        Parent is null ? [] : [new(Noun.Outlet, Parent, "parent")];
}
