namespace KnowledgeApi.Data;

public sealed class Event
{
    public long Id { get; set; }

    public required string Key { get; set; }

    public required string Name { get; set { field = value; FoldedName = FoldedText.Fold(value); } }

    public string FoldedName { get; private set; } = "";

    public string? Summary { get; set; }

    /// <summary>What happened, as a word in capitals: LEGISLATE, ELECT, PUBLISH.</summary>
    public string? Kind { get; set; }

    public PartialDate? Start { get; set; }

    public PartialDate? End { get; set; }

    public string? Location { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>What found the event in texts; null where someone stated it.</summary>
    public string? Extractor { get; set; }

    public long? SuperEventId { get; set; }

    public Event? SuperEvent { get; set; }

    public List<Event> SubEvents { get; } = [];

    public List<Coverage> Coverages { get; } = [];

    public List<Participation> Participations { get; } = [];

    public List<EventLink> Links { get; } = [];

    public List<EventLink> Backlinks { get; } = [];
}
