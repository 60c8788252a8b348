namespace KnowledgeApi.Data;

/// <summary>
/// A person's part in an event. A suspect is alleged to be responsible for it; who is involved had to do with it in
/// another way.
/// </summary>
public enum ParticipationRole { Organizer, Participant, Speaker, Subject, Victim, Suspect, Involved }

/// <summary>A person's part in an event.</summary>
public sealed class Participation
{
    public long Id { get; set; }

    public long PersonId { get; set; }

    public Person Person { get; set; } = null!;

    public long EventId { get; set; }

    public Event Event { get; set; } = null!;

    public ParticipationRole Role { get; set; }

    /// <summary>How sure the link is, from 0 to 1; null where nobody said.</summary>
    public double? Confidence { get; set; }

    /// <summary>What found the link in texts; null where someone stated it.</summary>
    public string? Extractor { get; set; }

    /// <summary>A copy of the earliest start of the event, for a person's latest events.</summary>
    public DateTimeOffset EventStart { get; set; }

    /// <summary>The articles that bear it out.</summary>
    public List<ParticipationSupport> Supports { get; } = [];
}

/// <summary>An article that bears out a participation.</summary>
public sealed class ParticipationSupport
{
    public long Id { get; set; }

    public long ParticipationId { get; set; }

    public Participation Participation { get; set; } = null!;

    public long ArticleId { get; set; }

    public Article Article { get; set; } = null!;
}
