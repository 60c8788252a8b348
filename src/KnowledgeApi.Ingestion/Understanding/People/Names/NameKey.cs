namespace KnowledgeApi.Ingestion.Understanding.People.Names;

/// <summary>What the variants of a name have in common, to look them up by: those of one key may still be of two people, which <see cref="NameMatching"/> tells.</summary>
internal static class NameKey
{
    public static string Of(string name) => string.Join(' ', NameParts.Of(name).Words.Select(Nicknames.FullOf).Order(StringComparer.Ordinal));
}
