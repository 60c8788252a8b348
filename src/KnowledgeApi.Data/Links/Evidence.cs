namespace KnowledgeApi.Data;

public enum EvidenceProperty { Headline, Abstract, Body }

/// <summary>
/// A place in an article's text, as the text selectors of the W3C Web Annotation Data Model name it.
/// Start and end count UTF-16 code units, end exclusive.
/// </summary>
public sealed record Evidence(
    EvidenceProperty Property, int Start, int End, string Exact, string Prefix, string Suffix, string? Extractor);
