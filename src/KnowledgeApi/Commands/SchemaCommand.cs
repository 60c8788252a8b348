using System.CommandLine;
using GraphQL.Types;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Graph;

namespace KnowledgeApi.Commands;

internal static class SchemaCommand
{
    public static void AddSchema(this RootCommand root)
    {
        var file = new Option<string>("--file") { Description = "The approved schema.", DefaultValueFactory = _ => "schema/schema.graphql" };
        var export = new Command("export", "Write the schema to the file; - is standard output.") { file };
        export.SetAction((parsed, cancellationToken) => ExportAsync(parsed.GetValue(file)!, cancellationToken));
        var check = new Command("check", "Fail where the schema differs from the approved one.") { file };
        check.SetAction((parsed, cancellationToken) => CheckAsync(parsed.GetValue(file)!, cancellationToken));
        root.Add(new Command("schema", "The schema as a document.") { export, check });
    }

    private static async Task<int> ExportAsync(string file, CancellationToken cancellationToken)
    {
        await (file == "-" ? Console.Out.WriteAsync(Print()) : File.WriteAllTextAsync(file, Print(), cancellationToken));
        return ExitCodes.Done;
    }

    private static async Task<int> CheckAsync(string file, CancellationToken cancellationToken)
    {
        var approved = (await File.ReadAllTextAsync(file, cancellationToken)).ReplaceLineEndings("\n").Split('\n');
        var actual = Print().Split('\n');
        var line = Enumerable.Range(0, Math.Max(approved.Length, actual.Length))
            .FirstOrDefault(i => approved.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i), -1);
        if (line < 0)
        {
            return ExitCodes.Done;
        }

        await Console.Error.WriteLineAsync(
            $"{file}:{line + 1}: approved '{approved.ElementAtOrDefault(line)}', but the schema has '{actual.ElementAtOrDefault(line)}'. "
            + "Run 'schema export' where the change is meant.");
        return ExitCodes.SomeRejected;
    }

    private static string Print()
    {
        using var services = new ServiceCollection().AddLogging().AddKnowledgeData("Data Source=:memory:").AddKnowledgeGraph().BuildServiceProvider();
        return SchemaDocument.Print(services.GetRequiredService<ISchema>());
    }
}
