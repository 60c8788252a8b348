using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>Something of the past that a text refers back to, with its day.</summary>
/// <param name="Deed">The name without the people in it.</param>
/// <param name="Clause">The words that say it.</param>
/// <param name="SaysRoles">Whether the words around a name in it tell of it.</param>
internal sealed record DatedHappening(string Name, string Deed, PartialDate Start, string? Kind, TextSpan Clause, bool SaysRoles)
{
    /// <summary>Where in the name the one person ends with whom it begins.</summary>
    public int? EndOfSubject => Deed.StartsWith(' ') && Name.EndsWith(Deed, StringComparison.Ordinal) ? Name.Length - Deed.Length : null;
}
