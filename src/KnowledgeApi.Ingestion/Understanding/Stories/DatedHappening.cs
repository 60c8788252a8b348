using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>Something of the past that a text refers back to, with its day.</summary>
/// <param name="Clause">The words that say it.</param>
internal sealed record DatedHappening(string Name, PartialDate Start, string? Kind, TextSpan Clause);
