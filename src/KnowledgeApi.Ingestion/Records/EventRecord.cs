using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Records;

internal sealed class EventRecord : KnowledgeRecord
{
    internal override Noun Noun => Noun.Event;

    public required string Name { get; init; }

    public string? Summary { get; init; }

    public string? Kind { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    public string? Location { get; init; }

    public string? Country { get; init; }

    public string? Extractor { get; init; }

    public string? SuperEvent { get; set; }

    public List<ParticipantRecord> Participants { get; init; } = [];

    public List<EventLinkRecord> Links { get; init; } = [];

    /// <summary>The event it is a part of, in whichever of the two ways that was said.</summary>
    public string? Whole() => SuperEvent ?? Links.Find(l => l.Relation is EventRelation.SubEventOf)?.Event;

    /// <summary>Makes it a part of nothing; gives the property that said otherwise.</summary>
    public string LeaveOutWhole()
    {
        var path = SuperEvent is null ? $"links[{Links.FindIndex(l => l.Relation is EventRelation.SubEventOf)}].event" : "superEvent";
        SuperEvent = null;
        Links.RemoveAll(l => l.Relation is EventRelation.SubEventOf);
        return path;
    }

    public override IEnumerable<string?> Faults() =>
    [
        Check.Key(Key, "key"), Check.Filled(Name, "name"), Check.Word(Kind, "kind"), Check.Country(Country, "country"),
        Check.Order(Start, End, "end"), SuperEvent is not null && SuperEvent == Key ? "superEvent: an event is not a part of itself" : null,
        .. Check.Each(Participants, "participants", (participant, path) => participant.Faults(path)),
        .. Check.Distinct(Participants, "participants", p => (p.Person, p.Role)),
        .. Check.Each(Links, "links", LinkFaults), .. Check.Distinct(Links, "links", l => (l.Event, l.Relation)),
    ];

    public override IEnumerable<Reference> References() =>
    [
        .. SuperEvent is null ? Array.Empty<Reference>() : [new(Noun.Event, SuperEvent, "superEvent")],
        .. Participants.SelectMany((participant, index) => participant.References($"participants[{index}]")),
        .. Links.Select((link, index) => new Reference(Noun.Event, link.Event, $"links[{index}].event")),
    ];

    private IEnumerable<string?> LinkFaults(EventLinkRecord link, string path) =>
    [
        link.Event == Key ? $"{path}.event: an event has no link to itself" : null,
        link.Relation is EventRelation.SubEventOf && link.Event != Whole() ? $"{path}: an event is a part of one event only" : null,
    ];
}

internal sealed class ParticipantRecord
{
    public required string Person { get; init; }

    public required ParticipationRole Role { get; init; }

    public double? Confidence { get; init; }

    public string? Extractor { get; init; }

    public List<string> Articles { get; init; } = [];

    public IEnumerable<string?> Faults(string path) =>
        [Check.Share(Confidence, $"{path}.confidence"), .. Check.Texts(Articles, $"{path}.articles")];

    public IEnumerable<Reference> References(string path) =>
    [
        new(Noun.Person, Person, $"{path}.person"),
        .. Articles.Select((article, index) => new Reference(Noun.Article, article, $"{path}.articles[{index}]")),
    ];
}

internal sealed class EventLinkRecord
{
    public required string Event { get; init; }

    public required EventRelation Relation { get; init; }
}
