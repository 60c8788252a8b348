namespace KnowledgeApi.Data;

/// <summary>What an outlet does with news: publishes its own, writes it for other outlets, or collects that of others.</summary>
public enum OutletKind { Publisher, Agency, Aggregator }

/// <summary>Who publishes articles.</summary>
public sealed class Outlet
{
    public long Id { get; set; }

    /// <summary>Its identity within the knowledge base, the same in every import and export.</summary>
    public required string Key { get; set; }

    public required string Name { get; set { field = value; FoldedName = FoldedText.Fold(value); } }

    /// <summary>The name as it is compared and sorted: set with it.</summary>
    public string FoldedName { get; private set; } = "";

    /// <summary>Other names, by which articles may name it too.</summary>
    public List<string> AlternateNames { get; set; } = [];

    /// <summary>Its home page.</summary>
    public string? Url { get; set; }

    /// <summary>The domain that its articles are published under, in the form of <see cref="WebAddress.Domain"/>.</summary>
    public string? Domain { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    public OutletKind Kind { get; set; }

    public long? ParentId { get; set; }

    /// <summary>The organization that it belongs to.</summary>
    public Outlet? Parent { get; set; }

    public List<Outlet> SubOrganizations { get; } = [];

    public List<Article> Articles { get; } = [];
}
