using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.People;

/// <summary>A person that a text names.</summary>
/// <param name="Name">The fullest form of the name in the text, or the known name.</param>
/// <param name="JobTitle">As the text states it.</param>
/// <param name="Confidence">How sure it is, from 0 to 1, that this is a person and one only.</param>
internal sealed record FoundPerson(string Name, string? JobTitle, double Confidence, IReadOnlyList<FoundMention> Mentions);

/// <summary>A part that a person has in a text.</summary>
/// <param name="Relevance">How much the text is about them, from 0 to 1.</param>
internal sealed record FoundMention(MentionRole Role, int Count, double Relevance, double Confidence, IReadOnlyList<TextSpan> Evidence);
