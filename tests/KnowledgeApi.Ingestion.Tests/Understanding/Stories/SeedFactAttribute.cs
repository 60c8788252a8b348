namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories;

/// <summary>Needs the source document, which lies beside the project in shared/seeds and is no part of it.</summary>
public sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute() => Skip = Document is null ? "There is no shared/seeds with the source document." : null;

    public static string? Document { get; } = Find(new(AppContext.BaseDirectory));

    private static string? Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(seeds) && Directory.EnumerateFiles(seeds, "*.txt").FirstOrDefault() is { } document)
            {
                return document;
            }
        }

        return null;
    }
}
