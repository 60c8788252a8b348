using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Staging;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Makes the outlets that articles name where there are none yet, and completes those that were made so.</summary>
internal sealed class NamedOutlets(KnowledgeContext context, Statements statements)
{
    private readonly Statement _takeKey = statements.Prepare("""UPDATE "Outlets" SET "Key" = $1 WHERE "Id" = $2""", 2);

    /// <summary>Gives an outlet that an article made the key of the record that describes it.</summary>
    public async Task DescribeAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        var names = await OutletNames.LoadAsync(context, cancellationToken);
        var taken = new HashSet<long>();
        foreach (var entry in entries)
        {
            if (names.MadeOf((OutletRecord)entry.Record) is { } made && taken.Add(made.Id))
            {
                _takeKey.Execute(entry.Key, made.Id);
            }
        }
    }

    public async Task<OutletNames> MakeAsync(IEnumerable<Entry> articles, CancellationToken cancellationToken)
    {
        var names = await OutletNames.LoadAsync(context, cancellationToken);
        foreach (var named in articles.SelectMany(e => ((ArticleRecord)e.Record).Outlets()))
        {
            if (names.Find(named) is not { } outlet)
            {
                var made = Make(named, names);
                context.Add(made);
                names.Add(made);
            }
            else if (OutletNames.IsMade(outlet) && Complete(outlet, named, names))
            {
                // One that was made for this chunk is going to be stored as it is by then.
                _ = context.Entry(outlet).State is EntityState.Added ? null : context.Update(outlet);
                names.Add(outlet);
            }
        }

        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return names;
    }

    private static Outlet Make(NamedOutlet named, OutletNames names)
    {
        var identity = OutletIdentity.Of(named.Text);
        var domain = named.OwnDomain is { } own && names.WithDomain(own) is null ? own : null;
        return new() { Key = names.Find(identity) is null ? identity : named.Text, Name = named.Name ?? domain ?? named.Text, Domain = domain, Kind = named.Kind };
    }

    private static bool Complete(Outlet outlet, NamedOutlet named, OutletNames names)
    {
        var (name, domain) = (outlet.Name, outlet.Domain);
        outlet.Name = outlet.Name == outlet.Domain && outlet.Key != named.Text ? named.Name ?? outlet.Name : outlet.Name;
        outlet.Domain ??= named.OwnDomain is { } own && names.WithDomain(own) is null ? own : null;
        return (name, domain) != (outlet.Name, outlet.Domain);
    }
}
