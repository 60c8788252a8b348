using System.Diagnostics;
using KnowledgeApi.Ingestion;
using Spectre.Console;

namespace KnowledgeApi.Commands;

/// <summary>Shows on standard error how far an import is: a bar where that is a terminal, else a line now and then.</summary>
internal static class ProgressOutput
{
    // The bar moves out of the way of what is written by this, and of nothing else.
    private static readonly IAnsiConsole Terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Says on standard error, beside the bar, what an import waits for.</summary>
    public static void Tell(string sentence)
    {
        if (Console.IsErrorRedirected)
        {
            Console.Error.WriteLine(sentence);
        }
        else
        {
            Terminal.WriteLine(sentence);
        }
    }

    public static Task<ImportReport> ShowAsync(Func<IProgress<ImportProgress>, Task<ImportReport>> import) =>
        Console.IsErrorRedirected ? import(new Lines()) : ShowBarAsync(import);

    private static Task<ImportReport> ShowBarAsync(Func<IProgress<ImportProgress>, Task<ImportReport>> import) => Terminal.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(bars => import(new Bar(bars.AddTask("Reading"))));

    private static string Describe(ImportProgress progress, TimeSpan elapsed) => progress.Stored == 0
        ? $"{progress.Read} documents read"
        : $"{progress.Stored} of {progress.Read} documents stored, {progress.Stored / elapsed.TotalSeconds:F0}/s";

    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();

        public void Report(ImportProgress value)
        {
            task.Description = Describe(value, _watch.Elapsed);
            task.IsIndeterminate = value.Stored == 0;
            task.MaxValue = value.Read;
            task.Value = value.Stored;
        }
    }

    private sealed class Lines : IProgress<ImportProgress>
    {
        private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

        private readonly Stopwatch _watch = Stopwatch.StartNew();
        private TimeSpan _next = Interval;

        public void Report(ImportProgress value)
        {
            if (_watch.Elapsed >= _next)
            {
                _next = _watch.Elapsed + Interval;
                Console.Error.WriteLine(Describe(value, _watch.Elapsed));
            }
        }
    }
}
