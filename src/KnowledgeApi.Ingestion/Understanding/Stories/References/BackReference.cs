namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>A happening as a sentence refers to it.</summary>
/// <param name="Name">The words that say what happened.</param>
/// <param name="Start">Where the words begin that it rests on, its date among them.</param>
/// <param name="End">Exclusive.</param>
/// <param name="IsOfOtherClause">Whether its subject stands in another clause, of which the words around a name tell.</param>
internal sealed record BackReference(IReadOnlyList<Wording> Name, int Start, int End, bool IsOfOtherClause = false);

/// <summary>A stretch of the body.</summary>
/// <param name="Instead">What a name has in its place: "took" for "taking".</param>
internal readonly record struct Wording(int Start, int End, string? Instead = null);
