using System.CommandLine;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Ingestion.Exporting;

namespace KnowledgeApi.Commands;

internal static class ExportCommand
{
    public static void AddExport(this RootCommand root)
    {
        var command = new Command("export", "Write the whole knowledge base in the import format, in an order that is always the same.");
        var file = new Argument<string>("FILE") { Description = "The file to write; - is standard output." };
        var database = DatabaseOption.Create();
        command.Add(file);
        command.Add(database);
        command.SetAction((parsed, cancellationToken) => ExportAsync(parsed.GetValue(file)!, parsed.GetValue(database)!, cancellationToken));
        root.Add(command);
    }

    private static async Task<int> ExportAsync(string file, string database, CancellationToken cancellationToken)
    {
        await using var services = DatabaseOption.Services(database);
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<KnowledgeContext>();
        if (!await DatabaseSetup.ExistsAsync(context, cancellationToken))
        {
            return await Run.NoDatabaseAsync(database);
        }

        await DatabaseSetup.PrepareAsync(context, cancellationToken, Console.Error.WriteLine);
        await using var output = new BufferedStream(file == "-" ? Console.OpenStandardOutput() : File.Create(file));
        await scope.ServiceProvider.GetRequiredService<Exporter>().ExportAsync(output, cancellationToken);
        return Run.Done;
    }
}
