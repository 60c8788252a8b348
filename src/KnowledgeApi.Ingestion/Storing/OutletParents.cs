using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Staging;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Sets the parents of outlets.</summary>
internal sealed class OutletParents(Statements statements, Targets targets)
{
    private readonly Statement _set = statements.Prepare("""UPDATE "Outlets" SET "ParentId" = $2 WHERE "Id" = $1 AND "ParentId" IS NOT $2""", 2);

    public void Write(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            var parent = ((OutletRecord)entry.Record).Parent;
            if (_set.Execute(entry.Id, parent is null ? null : targets.Find(entry, Noun.Outlet, parent)) > 0)
            {
                entry.Touch();
            }
        }
    }
}
