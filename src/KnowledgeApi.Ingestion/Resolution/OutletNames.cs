using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>Finds outlets by key, by any of their names however it is written, and by domain.</summary>
internal sealed class OutletNames
{
    private readonly Dictionary<string, Outlet> _keys = [];
    private readonly Dictionary<string, Outlet> _names = [];
    private readonly Dictionary<string, Outlet> _alternateNames = [];
    private readonly Dictionary<string, Outlet> _domains = [];
    private readonly Dictionary<string, Outlet> _identities = [];
    private readonly Dictionary<string, Outlet?> _labels = [];
    private readonly Dictionary<string, string> _describedKeys = [];

    /// <summary>Loads all outlets: they are few beside articles, and alternate names have no index.</summary>
    public static async Task<OutletNames> LoadAsync(KnowledgeContext context, CancellationToken cancellationToken)
    {
        var names = new OutletNames();
        await foreach (var outlet in context.Outlets.AsNoTracking().OrderBy(o => o.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            names.Add(outlet);
        }

        return names;
    }

    public void Add(Outlet outlet)
    {
        _keys.TryAdd(outlet.Key, outlet);
        _names.TryAdd(outlet.FoldedName, outlet);
        _identities.TryAdd(OutletIdentity.Of(outlet.Name), outlet);
        foreach (var name in outlet.AlternateNames)
        {
            _alternateNames.TryAdd(FoldedText.Fold(name), outlet);
            _identities.TryAdd(OutletIdentity.Of(name), outlet);
        }

        if (outlet.Domain is { } domain && _domains.TryAdd(domain, outlet) && OutletIdentity.Of(domain) is var label && !_labels.TryAdd(label, outlet))
        {
            // "metro.co.uk" and "metro.se": the label alone says neither.
            _labels[label] = null;
        }
    }

    /// <summary>The outlet of that key, name or domain.</summary>
    public Outlet? Find(string text)
    {
        var folded = FoldedText.Fold(text);
        return _keys.GetValueOrDefault(text) ?? _names.GetValueOrDefault(folded) ?? _alternateNames.GetValueOrDefault(folded) ?? FindAlike(text);
    }

    /// <summary>The outlet that an article names, whose address may know it where the name does not.</summary>
    public Outlet? Find(NamedOutlet named) =>
        Find(named.Text) ?? (named.OwnDomain is { } domain ? WithDomain(domain) : null);

    /// <summary>Whether a domain, or one that it lies under, is an outlet's.</summary>
    public Outlet? WithDomain(string domain) => WebHost.WithParents(domain).Select(host => _domains.GetValueOrDefault(host)).FirstOrDefault(outlet => outlet is not null);

    /// <summary>An outlet that an article made, and that the record describes by another key.</summary>
    public Outlet? MadeOf(OutletRecord record) => _keys.ContainsKey(record.Key!) ? null
        : record.AlternateNames.Prepend(record.Name).Append(record.ToDomain()).OfType<string>().Select(Find).FirstOrDefault(outlet => outlet is not null && IsMade(outlet));

    /// <summary>Whether nobody described it: its key is made of its name, and nothing is known of it but that.</summary>
    public static bool IsMade(Outlet outlet) =>
        outlet is { Url: null, Country: null, AlternateNames: [] } && (outlet.Key == OutletIdentity.Of(outlet.Name) || outlet.Key == outlet.Name);

    /// <summary>Adds what a record that is still to be stored says.</summary>
    public void Describe(OutletRecord record)
    {
        if (MadeOf(record) is { } made)
        {
            _describedKeys[made.Key] = record.Key!;
        }

        Add(new() { Key = record.Key!, Name = record.Name, AlternateNames = record.AlternateNames, Domain = record.ToDomain() });
    }

    /// <summary>The key that an outlet has once the records are stored.</summary>
    public string DescribedKey(string key) => _describedKeys.GetValueOrDefault(key, key);

    private Outlet? FindAlike(string text)
    {
        var identity = OutletIdentity.Of(text);
        if (WebAddress.AsDomain(text) is not { } domain)
        {
            return _identities.GetValueOrDefault(identity) ?? _labels.GetValueOrDefault(identity);
        }

        // An outlet that has another domain is not the one of this.
        return WithDomain(domain) ?? (_identities.GetValueOrDefault(identity) is { Domain: null } nameOnly ? nameOnly : null);
    }
}
