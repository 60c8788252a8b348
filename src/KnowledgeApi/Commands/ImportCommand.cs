using System.CommandLine;
using System.CommandLine.Parsing;
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
        paths.Validators.Add(result => result.Tokens.Where(token => token.Value is ['-', _, ..]).ToList()
            .ForEach(token => result.AddError($"There is no option '{token.Value}'; a file of that name is ./{token.Value}.")));
        var report = new Option<string>("--report") { Description = "A file to list the rejected documents in, as JSON Lines." };
        var retrievedAt = new Option<DateTimeOffset?>("--retrieved-at")
        {
            Description = "When the documents were fetched, in ISO 8601; without it, the time of each file.",
            CustomParser = Instant,
        };
        var noExtract = new Option<bool>("--no-extract") { Description = "Leave the texts of articles unread: their people and events are those that documents state." };
        var replace = new Option<bool>("--replace") { Description = "Bring articles to exactly what the documents state, even where the stored version is longer or newer." };
        var database = DatabaseOption.Create();
        command.Add(paths);
        command.Add(report);
        command.Add(retrievedAt);
        command.Add(noExtract);
        command.Add(replace);
        command.Add(database);
        command.SetAction((parsed, cancellationToken) => ImportAsync(
            parsed.GetValue(paths)!, parsed.GetValue(report), parsed.GetValue(database)!,
            new(!parsed.GetValue(noExtract), parsed.GetValue(replace), parsed.GetValue(retrievedAt)), cancellationToken));
        root.Add(command);
    }

    private static DateTimeOffset? Instant(ArgumentResult result)
    {
        if (PartialDate.TryParse(result.Tokens[0].Value, out var date))
        {
            return date.Earliest;
        }

        result.AddError($"--retrieved-at: '{result.Tokens[0].Value}' is no date of ISO 8601, such as 2025-06-10T23:00:00+09:00.");
        return null;
    }

    private static async Task<int> ImportAsync(
        string[] paths, string? reportFile, string database, ImportOptions options, CancellationToken cancellationToken)
    {
        // Made first: that it cannot be written is better known before the import than after.
        await using var list = reportFile is null ? null : File.CreateText(reportFile);
        await using var services = DatabaseOption.Services(database);
        await using var scope = services.CreateAsyncScope();
        await DatabaseSetup.PrepareAsync(scope.ServiceProvider.GetRequiredService<KnowledgeContext>(), cancellationToken, Console.Error.WriteLine);
        var importer = scope.ServiceProvider.GetRequiredService<Importer>();
        var report = await ProgressOutput.ShowAsync(
            progress => importer.ImportAsync(paths, Console.OpenStandardInput(), options, progress, cancellationToken));
        if (report.IsNothing)
        {
            await Console.Error.WriteLineAsync($"There is no document in {string.Join(", ", paths)}.");
        }

        return await ReportAsync(report, list);
    }

    private static async Task<int> ReportAsync(ImportReport report, TextWriter? list)
    {
        foreach (var rejection in report.Rejections)
        {
            await Console.Error.WriteLineAsync(rejection.ToString());
            await (list?.WriteLineAsync(RejectionJson.Of(rejection)) ?? Task.CompletedTask);
        }

        await Console.Out.WriteLineAsync(
            $"{report.Created} new, {report.Updated} changed, {report.Unchanged} unchanged, {report.Duplicates} duplicate, {report.Rejections.Count} rejected");
        return report.Rejections.Count > 0 ? ExitCodes.SomeRejected : ExitCodes.Done;
    }
}
