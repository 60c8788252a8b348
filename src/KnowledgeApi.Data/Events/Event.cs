namespace KnowledgeApi.Data;

/// <summary>Something that happened, is planned, or is alleged to have happened.</summary>
public sealed class Event
{
    public long Id { get; set; }

    /// <summary>Its identity within the knowledge base, the same in every import and export.</summary>
    public required string Key { get; set; }

    public required string Name { get; set { field = value; FoldedName = FoldedText.Fold(value); } }

    /// <summary>The name as it is compared and sorted: set with it.</summary>
    public string FoldedName { get; private set; } = "";

    /// <summary>What happened, in a few sentences. An allegation says who makes it.</summary>
    public string? Summary { get; set; }

    /// <summary>What happened, as a word in capitals: LEGISLATE, ELECT, PUBLISH.</summary>
    public string? Kind { get; set; }

    public PartialDate? Start { get; set; }

    public PartialDate? End { get; set; }

    /// <summary>Where it took place, as a name.</summary>
    public string? Location { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>What found the event in texts; null where someone stated it.</summary>
    public string? Extractor { get; set; }

    public long? SuperEventId { get; set; }

    /// <summary>The event that it is a part of.</summary>
    public Event? SuperEvent { get; set; }

    public List<Event> SubEvents { get; } = [];

    public List<Coverage> Coverages { get; } = [];

    public List<Participation> Participations { get; } = [];

    /// <summary>From this event to others.</summary>
    public List<EventLink> Links { get; } = [];

    /// <summary>From other events to this one.</summary>
    public List<EventLink> Backlinks { get; } = [];
}
