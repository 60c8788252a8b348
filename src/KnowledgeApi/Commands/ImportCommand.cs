using System.CommandLine;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Ingestion;

namespace KnowledgeApi.Commands;

internal static class ImportCommand
{
    public static void AddImport(this RootCommand root)
    {
        var command = new Command("import", "Import documents; importing them again updates them.");
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var database = DatabaseOption.Create();
        command.Add(paths);
        command.Add(database);
        command.SetAction((parsed, cancellationToken) => ImportAsync(parsed.GetValue(paths)!, parsed.GetValue(database)!, cancellationToken));
        root.Add(command);
    }

    private static async Task<int> ImportAsync(string[] paths, string database, CancellationToken cancellationToken)
    {
        await using var services = DatabaseOption.Services(database);
        await using var scope = services.CreateAsyncScope();
        await DatabaseSetup.PrepareAsync(scope.ServiceProvider.GetRequiredService<KnowledgeContext>(), cancellationToken);
        var importer = scope.ServiceProvider.GetRequiredService<Importer>();
        var reports = new List<ImportReport>();
        if (paths.Where(path => path != "-").ToList() is { Count: > 0 } files)
        {
            reports.Add(await importer.ImportAsync(files, cancellationToken));
        }

        if (paths.Contains("-"))
        {
            reports.Add(await importer.ImportAsync("standard input", Console.OpenStandardInput(), cancellationToken));
        }

        return await ReportAsync(reports);
    }

    private static async Task<int> ReportAsync(List<ImportReport> reports)
    {
        var rejections = reports.SelectMany(report => report.Rejections).ToList();
        foreach (var rejection in rejections)
        {
            await Console.Error.WriteLineAsync($"{rejection.File}:{rejection.Line}: {rejection.Reason}");
        }

        await Console.Out.WriteLineAsync(
            $"{reports.Sum(report => report.Created)} new, {reports.Sum(report => report.Updated)} changed, "
            + $"{reports.Sum(report => report.Unchanged)} unchanged, {rejections.Count} rejected");
        return rejections.Count > 0 ? Run.SomeRejected : Run.Done;
    }
}
