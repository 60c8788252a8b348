namespace KnowledgeApi.Data;

/// <summary>What the source of an <see cref="EventLink"/> is to the target.</summary>
public enum EventRelation { SubEventOf, Follows, CausedBy, Related }

/// <summary>What one event is to another, read from source to target.</summary>
public sealed class EventLink
{
    public long Id { get; set; }

    public long SourceId { get; set; }

    public Event Source { get; set; } = null!;

    public long TargetId { get; set; }

    public Event Target { get; set; } = null!;

    public EventRelation Relation { get; set; }
}
