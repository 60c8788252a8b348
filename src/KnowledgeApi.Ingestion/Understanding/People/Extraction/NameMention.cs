using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Names;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>A place in an article where a name stands, and the words of the name as names are compared.</summary>
/// <param name="Known">The full name of the known person whom it means; null where it is read off the text alone.</param>
internal sealed record NameMention(ReadSentence Sentence, int First, int Last, double Confidence, string? Known = null)
{
    private static readonly char[] Breaks = ['\r', '\n', '\t'];

    public string Text { get; } = string.Join(' ', Sentence.Words(First, Last).Split(Breaks, StringSplitOptions.RemoveEmptyEntries));

    public NameParts Parts { get; } = NameParts.Of(Known ?? Sentence.Words(First, Last));

    public IReadOnlyList<string> Words => Parts.Words;

    /// <summary>Whether it says more than a given or a family name.</summary>
    public bool IsFull => Known is not null || First < Last && Words.Count + Parts.Initials.Count > 1 && !IsFamilyWithParticles();

    /// <summary>Where in their sentences the words of names stand.</summary>
    public static HashSet<(ReadSentence Sentence, int Token)> TokensOf(IEnumerable<NameMention> mentions) =>
        [.. mentions.SelectMany(mention => Enumerable.Range(mention.First, mention.Last - mention.First + 1), (mention, token) => (mention.Sentence, token))];

    public TextSpan Span => Sentence.Span(First, Last);

    // "Von der Heide", but not "Van Morrison".
    private bool IsFamilyWithParticles() =>
        Enumerable.Range(First, Last - First).All(i => Sentence.Is(i, WordLists.Particle)) && (Last - First > 1 || !Sentence.Is(First, WordLists.Given));

    public bool IsPossessive => Possessives.IsEnding(Sentence.Word(Last + 1));
}
