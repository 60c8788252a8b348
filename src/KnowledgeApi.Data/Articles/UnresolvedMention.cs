namespace KnowledgeApi.Data;

/// <summary>A name in an article's text that more than one known person bears, none of whom fits better than the others.</summary>
/// <param name="Candidates">How many people bear it.</param>
/// <param name="Start">In UTF-16 code units, as in <see cref="Evidence"/>.</param>
/// <param name="End">Exclusive.</param>
public sealed record UnresolvedMention(string Name, int Candidates, EvidenceProperty Property, int Start, int End);
