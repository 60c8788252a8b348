using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Words of a text that say when something is, without the preposition before them.</summary>
/// <param name="Start">In UTF-16 code units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Value">The date meant.</param>
internal sealed record DateExpression(int Start, int End, PartialDate Value);
