using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;

namespace KnowledgeApi.Ingestion.Storing;

internal sealed class OutletRows(KnowledgeContext context, KeyIndex ids) : RowWriter<OutletRecord, Outlet>(context, ids)
{
    private readonly KnowledgeContext _context = context;

    protected override IQueryable<Outlet> Stored(List<string> keys) => _context.Outlets.Where(o => keys.Contains(o.Key));

    protected override (long Id, string Key) Identify(Outlet outlet) => (outlet.Id, outlet.Key);

    protected override Outlet Make(string key, OutletRecord record) => new() { Key = key, Name = record.Name };

    protected override void Fill(Outlet outlet, OutletRecord record)
    {
        outlet.Name = record.Name;
        outlet.AlternateNames = record.AlternateNames;
        outlet.Url = record.Url;
        outlet.Domain = record.Domain is { } domain ? WebAddress.AsDomain(domain) : record.Url is { } url ? WebAddress.Domain(url) : null;
        outlet.Country = record.Country;
        outlet.Kind = record.Kind;
    }
}
