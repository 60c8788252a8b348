using System.CommandLine;
using System.Diagnostics;
using KnowledgeApi.Hosting;

namespace KnowledgeApi.Benchmarks.Importing;

internal static class ExtractCommand
{
    private static readonly TimeSpan Sampling = TimeSpan.FromMilliseconds(50);

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "Articles with a body, one a line, as JSON: their sentences make up the articles." };
        var articles = new Option<int>("--articles") { Description = "How many articles.", DefaultValueFactory = _ => 4000 };
        var command = new Command("extract", $"Import articles of {MixedArticles.Words} words by the program itself, with what their texts say and without.") { file, articles };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(articles), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo sentences, int articles, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("extract-");
        try
        {
            var documents = Path.Combine(folder.FullName, "documents.jsonl");
            new MixedArticles(File.ReadLines(sentences.FullName)).Write(documents, articles);
            foreach (var options in (string[][])[["--no-extract"], []])
            {
                var arguments = (string[])["import", documents, "--database", Path.Combine(folder.FullName, $"{options.Length}.db"), .. options];
                Console.WriteLine($"import {string.Join(' ', options)}: {await MeasureAsync(arguments, articles, cancellationToken)}");
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The start of the process included.</summary>
    private static async Task<string> MeasureAsync(string[] arguments, int articles, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(KnowledgeHost).Assembly.Location, .. arguments]))!;
        var (memory, cpu) = (0L, TimeSpan.Zero);
        while (!process.HasExited)
        {
            try
            {
                (memory, cpu) = (Math.Max(memory, process.WorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException) when (process.HasExited)
            {
                // It ended between the question whether it has and those of what it takes.
                break;
            }

            await Task.Delay(Sampling, cancellationToken);
            process.Refresh();
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? $"{articles / seconds:F0} articles/s, {seconds:F1} s, CPU {cpu.TotalSeconds:F1} s, working set at most {memory / 1e6:F0} MB"
            : throw new InvalidOperationException($"The import ended with {process.ExitCode}.");
    }
}
