namespace KnowledgeApi.Graph.Sql;

/// <summary>What the paging arguments of a connection change in the text of its statement.</summary>
/// <param name="Backward">Whether rows are counted from the end.</param>
/// <param name="After">Which keys of the row to go on from are missing; null where there is no such row.</param>
/// <param name="Before">The same of the row to stop at.</param>
internal readonly record struct PageForm(bool Backward, MissingKeys? After, MissingKeys? Before);

/// <summary>The part of a connection to read: its size, and the sort keys of the rows it lies between.</summary>
internal sealed record PageBounds(int Size, bool Backward, IReadOnlyList<object?>? After, IReadOnlyList<object?>? Before)
{
    public PageForm Form { get; } = new(Backward, MissingKeys.Of(After), MissingKeys.Of(Before));
}
