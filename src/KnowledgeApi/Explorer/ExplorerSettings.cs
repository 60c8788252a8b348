namespace KnowledgeApi.Explorer;

/// <summary>What the explorer starts with. Read by it at start, under the names that it gives these settings.</summary>
/// <param name="Title">The title of the first tab.</param>
/// <param name="UseBrowserUrlAsEndpoint">Whether the page's own address is the API's.</param>
/// <param name="DisableTelemetry">Keeps it from reporting its use.</param>
/// <param name="GraphQLDocument">The operations in the first tab.</param>
internal sealed record ExplorerSettings(string Title, bool UseBrowserUrlAsEndpoint, bool DisableTelemetry, string GraphQLDocument)
{
    public static ExplorerSettings Read()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "operations");
        string[] files = Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.graphql").Order(StringComparer.Ordinal)] : [];
        return new("Examples", true, true, string.Join("\n", files.Select(File.ReadAllText)));
    }
}
