namespace KnowledgeApi.Ingestion;

/// <summary>What became of the records of one import.</summary>
/// <param name="Created">Records that were new.</param>
/// <param name="Updated">Records that changed what was known.</param>
/// <param name="Unchanged">Records that said nothing new, or that a later record of the same import replaced.</param>
/// <param name="Rejections">Records that were left out, and parts that were left out of records.</param>
public sealed record ImportReport(int Created, int Updated, int Unchanged, IReadOnlyList<Rejection> Rejections)
{
    /// <summary>Articles that were found to be copies of others, and were not known to be; most are among the new ones.</summary>
    public int Duplicates { get; init; }

    /// <summary>The ids of the articles that the records were about, new or not.</summary>
    public IReadOnlyList<long> Articles { get; init; } = [];

    /// <summary>Whether there was nothing to import.</summary>
    public bool IsNothing => Created + Updated + Unchanged + Rejections.Count == 0;
}

/// <summary>A record, or a part of one, that was left out, and why.</summary>
/// <param name="File">The file as it was named to the importer.</param>
/// <param name="Line">Its line, from 1; 0 where the file itself could not be read.</param>
/// <param name="Reason">What is wrong, naming the property.</param>
public sealed record Rejection(string File, int Line, string Reason)
{
    /// <summary>As compilers name places: "people.jsonl:3: Not valid JSON"; without a line where it is of no line.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Reason}" : $"{File}: {Reason}";
}
