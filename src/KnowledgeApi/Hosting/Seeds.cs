using KnowledgeApi.Data;
using KnowledgeApi.Ingestion;

namespace KnowledgeApi.Hosting;

/// <summary>The knowledge that a new database starts with, imported as a user's would be.</summary>
internal static class Seeds
{
    /// <summary>Loads the seeds into an empty database; says whether it did.</summary>
    public static async Task<bool> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seeds");
        if (!Directory.Exists(folder) || !(await Contents.OfAsync(services.GetRequiredService<KnowledgeContext>(), cancellationToken)).IsNothing)
        {
            return false;
        }

        var report = await services.GetRequiredService<Importer>().ImportAsync([folder], new ImportOptions(), cancellationToken);
        foreach (var rejection in report.Rejections)
        {
            await Console.Error.WriteLineAsync(rejection.ToString());
        }

        return true;
    }
}
