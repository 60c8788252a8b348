namespace KnowledgeApi.Benchmarks.Duplicates;

/// <param name="Key">The article's key.</param>
/// <param name="Original">The key of the article that it is a copy of; its own where it is none.</param>
/// <param name="Kind">The edit or near miss that made it.</param>
/// <param name="Body">Its text.</param>
internal sealed record Case(string Key, string Original, string Kind, string Body);
