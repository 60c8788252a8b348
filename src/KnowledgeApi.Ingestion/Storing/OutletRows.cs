using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Storing;

internal sealed class OutletRows(KnowledgeContext context, Statements statements) : RowWriter<OutletRecord, Outlet>(context, statements)
{
    protected override IQueryable<Outlet> Stored(List<string> keys) => Context.Outlets.Where(o => keys.Contains(o.Key));

    protected override (long Id, string Key) Identify(Outlet outlet) => (outlet.Id, outlet.Key);

    protected override Outlet Make(string key, OutletRecord record) => new() { Key = key, Name = record.Name };

    protected override void Fill(Outlet outlet, OutletRecord record)
    {
        outlet.Name = record.Name;
        outlet.AlternateNames = record.AlternateNames;
        outlet.Url = record.Url;
        outlet.Domain = record.ToDomain();
        outlet.Country = record.Country;
        outlet.Kind = record.Kind;
    }
}
