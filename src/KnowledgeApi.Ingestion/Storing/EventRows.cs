using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;

namespace KnowledgeApi.Ingestion.Storing;

internal sealed class EventRows(KnowledgeContext context, KeyIndex ids) : RowWriter<EventRecord, Event>(context, ids)
{
    private readonly KnowledgeContext _context = context;

    protected override IQueryable<Event> Stored(List<string> keys) => _context.Events.Where(e => keys.Contains(e.Key));

    protected override (long Id, string Key) Identify(Event @event) => (@event.Id, @event.Key);

    protected override Event Make(string key, EventRecord record) => new() { Key = key, Name = record.Name };

    protected override void Fill(Event @event, EventRecord record)
    {
        @event.Name = record.Name;
        @event.Summary = record.Summary;
        @event.Kind = record.Kind;
        @event.Start = Dates.Keep(@event.Start, record.Start);
        @event.End = Dates.Keep(@event.End, record.End);
        @event.Location = record.Location;
        @event.Country = record.Country;
    }
}
