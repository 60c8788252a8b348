namespace KnowledgeApi.Ingestion.Understanding.People.Reading;

/// <summary>A person of an article, and the places that mean them.</summary>
internal sealed class NamedPerson(NameMention first)
{
    public List<NameMention> Mentions { get; } = [first];

    public string? Known { get; } = first.Known;

    /// <summary>The known name, else the fullest form; of equally full ones that which stands first.</summary>
    public string Name => Known ?? SpelledOut().Text;

    /// <summary>How far it is sure that all places mean this person: less where others were as near.</summary>
    public double Certainty { get; set; } = 1;

    public bool IsFull => Mentions.Exists(mention => mention.IsFull);

    /// <summary>The place where the name is fullest.</summary>
    public NameMention SpelledOut() => Mentions.MaxBy(mention => (IsAllCapitals(mention.Text) ? 0 : 1, mention.Words.Count, mention.Parts.Initials.Count))!;

    /// <summary>The family name, as far as it can be told.</summary>
    public string Family() => SpelledOut().Parts.Family();

    private static bool IsAllCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);
}
