namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>What a first reading of a document made of a word.</summary>
/// <param name="Own">How likely it is part of a name here.</param>
/// <param name="Others">How likely it is elsewhere in the document, and how often it is seen there.</param>
/// <param name="Roles">Whether it begins, ends or makes up names elsewhere, and whether it is seen in small letters.</param>
internal readonly record struct WordVotes(uint Own, uint Others, uint Roles);
