namespace KnowledgeApi.Data;

/// <summary>A text of an article, in which places are counted.</summary>
public enum EvidenceProperty { Headline, Abstract, Body }

/// <summary>
/// A place in an article's text, as the text selectors of the W3C Web Annotation Data Model name it.
/// </summary>
/// <param name="Property">The text that it lies in.</param>
/// <param name="Start">Where it starts, in UTF-16 code units from the beginning of that text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Exact">The words themselves.</param>
/// <param name="Prefix">The words just before.</param>
/// <param name="Suffix">The words just after.</param>
/// <param name="Extractor">What found it; null where someone stated it.</param>
public sealed record Evidence(
    EvidenceProperty Property, int Start, int End, string Exact, string Prefix, string Suffix, string? Extractor);
