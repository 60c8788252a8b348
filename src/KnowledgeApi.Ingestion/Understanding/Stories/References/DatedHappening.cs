using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>Something of the past that a text refers back to, with its day.</summary>
/// <param name="Deed">The name without the people in it.</param>
/// <param name="Clause">The words that say it.</param>
/// <param name="SaysRoles">Whether the words around a name in it tell of it.</param>
internal sealed record DatedHappening(string Name, string Deed, PartialDate Start, string? Kind, TextSpan Clause, bool SaysRoles);
