using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Storing;

internal sealed class EventRows(KnowledgeContext context, Statements statements) : RowWriter<EventRecord, Event>(context, statements)
{
    protected override IQueryable<Event> Stored(List<string> keys) => Context.Events.Where(e => keys.Contains(e.Key));

    protected override (long Id, string Key) Identify(Event @event) => (@event.Id, @event.Key);

    protected override DateTimeOffset SortKey(Event @event) => @event.Start?.Earliest ?? SortDate.Missing;

    protected override Event Make(string key, EventRecord record) => new() { Key = key, Name = record.Name };

    protected override void Fill(Event @event, EventRecord record)
    {
        @event.Name = record.Name;
        @event.Summary = record.Summary;
        @event.Kind = record.Kind;
        @event.Start = record.Start;
        @event.End = record.End;
        @event.Location = record.Location;
        @event.Country = record.Country;
        @event.Extractor = record.Extractor;
    }
}
