using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>Finds the outlet that an article names by key, name, alternate name or domain, and makes it where there is none.</summary>
internal sealed class OutletNames
{
    private readonly Dictionary<string, Outlet> _keys = [];
    private readonly Dictionary<string, Outlet> _names = [];
    private readonly Dictionary<string, Outlet> _alternateNames = [];
    private readonly Dictionary<string, Outlet> _domains = [];

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

    /// <summary>Makes the outlets that are not known yet.</summary>
    public async Task MakeMissingAsync(IEnumerable<(string Text, OutletKind Kind)> named, KnowledgeContext context, CancellationToken cancellationToken)
    {
        foreach (var (text, kind) in named.Where(outlet => Find(outlet.Text) is null))
        {
            var outlet = new Outlet { Key = text, Name = text, Domain = WebAddress.AsDomain(text), Kind = kind };
            context.Add(outlet);
            Add(outlet);
        }

        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    public Outlet? Find(string text)
    {
        var folded = FoldedText.Fold(text);
        return _keys.GetValueOrDefault(text) ?? _names.GetValueOrDefault(folded) ?? _alternateNames.GetValueOrDefault(folded)
            ?? (WebAddress.AsDomain(text) is { } domain ? _domains.GetValueOrDefault(domain) : null);
    }

    private void Add(Outlet outlet)
    {
        _keys.TryAdd(outlet.Key, outlet);
        _names.TryAdd(outlet.FoldedName, outlet);
        outlet.AlternateNames.ForEach(name => _alternateNames.TryAdd(FoldedText.Fold(name), outlet));
        if (outlet.Domain is { } domain)
        {
            _domains.TryAdd(domain, outlet);
        }
    }
}
