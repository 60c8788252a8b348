namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>A person of an article, and the places that mean them.</summary>
internal sealed class NamedPerson(NameMention first)
{
    private readonly Dictionary<string, NameMention> _forms = new() { [first.Text] = first };

    public List<NameMention> Mentions { get; } = [first];

    /// <summary>The places of <see cref="Mentions"/> where each form of the name stands first.</summary>
    public IEnumerable<NameMention> Forms => _forms.Values;

    public string? Known { get; } = first.Known;

    /// <summary>The known name, else the fullest form; of equally full ones that which stands first.</summary>
    public string Name => Known ?? SpelledOut().Text;

    /// <summary>How far it is sure that all places mean this person: less where others were as near.</summary>
    public double Certainty { get; set; } = 1;

    public bool IsFull => Forms.Any(mention => mention.IsFull);

    public void Add(NameMention mention)
    {
        _forms.TryAdd(mention.Text, mention);
        Mentions.Add(mention);
    }

    /// <summary>The place where the name is fullest.</summary>
    public NameMention SpelledOut() => Forms.MaxBy(mention => (IsAllCapitals(mention.Text) ? 0 : 1, mention.Words.Count, mention.Parts.Initials.Count))!;

    /// <summary>The family name, as far as it can be told.</summary>
    public string Family() => SpelledOut().Parts.Family();

    private static bool IsAllCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);
}
