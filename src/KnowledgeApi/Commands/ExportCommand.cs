using System.CommandLine;
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
        command.SetAction((parsed, cancellationToken) => DatabaseOption.ReadAsync(
            parsed.GetValue(database)!, (services, _) => ExportAsync(parsed.GetValue(file)!, services.GetRequiredService<Exporter>(), cancellationToken), cancellationToken));
        root.Add(command);
    }

    private static async Task<int> ExportAsync(string file, Exporter exporter, CancellationToken cancellationToken)
    {
        if (file == "-")
        {
            await ExportAsync(Console.OpenStandardOutput());
        }
        else
        {
            await WholeFile.WriteAsync(file, ExportAsync);
        }

        return ExitCodes.Done;

        async Task ExportAsync(Stream stream)
        {
            await using var output = new BufferedStream(stream);
            await exporter.ExportAsync(output, cancellationToken);
        }
    }
}
