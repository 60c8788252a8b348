namespace KnowledgeApi.Data;

public enum OutletKind { Publisher, Agency, Aggregator }

public sealed class Outlet
{
    public long Id { get; set; }

    public required string Key { get; set; }

    public required string Name { get; set { field = value; FoldedName = FoldedText.Fold(value); } }

    public string FoldedName { get; private set; } = "";

    public List<string> AlternateNames { get; set; } = [];

    public string? Url { get; set; }

    public string? Domain { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    public OutletKind Kind { get; set; }

    public long? ParentId { get; set; }

    public Outlet? Parent { get; set; }

    public List<Outlet> SubOrganizations { get; } = [];

    public List<Article> Articles { get; } = [];
}
