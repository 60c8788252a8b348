namespace KnowledgeApi.Ingestion.Understanding.Places;

/// <summary>A place that a text names.</summary>
/// <param name="Name">The place alone: "Erie".</param>
/// <param name="Full">With what the text says of where it is: "Erie, Pa.".</param>
/// <param name="Country">ISO 3166-1 alpha-2; null where it is not known.</param>
/// <param name="IsStated">Whether the text says that something was there, rather than just naming it.</param>
internal sealed record FoundPlace(string Name, string Full, string? Country, PlaceKind Kind, bool IsStated)
{
    /// <summary>Where in the text it is.</summary>
    public int At { get; init; }
}
