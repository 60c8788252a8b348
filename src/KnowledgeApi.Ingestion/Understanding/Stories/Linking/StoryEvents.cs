using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>Stores the events that were found in texts. What someone stated of an event is left as it is.</summary>
internal sealed class StoryEvents(KnowledgeContext context, Statements statements)
{
    /// <summary>What marks all that is found here.</summary>
    public const string Extractor = "events";

    private readonly EventKeys _keys = new(statements);
    private readonly Table<Event> _events = new(context, statements);
    private readonly Statement _isFound = statements.Prepare("""SELECT 1 FROM "Events" WHERE "Id" = $1 AND "Extractor" IS NOT NULL""", 1);
    private readonly Statement _key = statements.Prepare("""SELECT "Key" FROM "Events" WHERE "Id" = $1""", 1);

    public Event Make(string name, EventFacts facts)
    {
        var row = new Event
        {
            Key = _keys.Next(name, facts.Start),
            Name = name,
            Start = facts.Start,
            Kind = facts.Kind,
            Location = facts.Place.Location,
            Country = facts.Place.Country,
            Extractor = Extractor,
        };
        _events.Insert(row);
        return row;
    }

    public string KeyOf(long @event) => (string)_key.Value(@event)!;

    public bool IsFound(long @event) => _isFound.Value(@event) is not null;

    /// <summary>Brings a found event to what its articles say of it now.</summary>
    public async Task RefreshAsync(long @event, Action<Event> fill, CancellationToken cancellationToken)
    {
        if (await context.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == @event && e.Extractor != null, cancellationToken) is { } row)
        {
            fill(row);
            _events.Update(row);
        }
    }
}
