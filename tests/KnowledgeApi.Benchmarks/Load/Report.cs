using System.Globalization;

namespace KnowledgeApi.Benchmarks.Load;

/// <summary>Prints what was measured, and whether it is what was to be reached.</summary>
internal static class Report
{
    private const double MostRatio = 2;
    private const double MostGrowth = 1.25;

    public static void Phase(string name, Tally tally, TimeSpan time)
    {
        Print($"{name}: {tally.Offered / time.TotalSeconds:F0} offered/s, {tally.Accepted / time.TotalSeconds:F0} accepted/s, p50 {tally.AcceptedMilliseconds(0.5):F2} ms, p99 {tally.AcceptedMilliseconds(0.99):F2} ms; {Statuses(tally)}; sent late: p50 {tally.LateMilliseconds(0.5):F2} ms, p99 {tally.LateMilliseconds(0.99):F2} ms");
    }

    public static bool Verdict(Tally unloaded, Tally overloaded, IReadOnlyList<long> memory)
    {
        Print($"refusals: p50 {overloaded.RefusedMilliseconds(0.5):F2} ms, p99 {overloaded.RefusedMilliseconds(0.99):F2} ms");
        Console.WriteLine($"working set, MB, every 10 s: {string.Join(' ', memory.Select(bytes => bytes / 1_000_000))}");
        var ratio = overloaded.AcceptedMilliseconds(0.99) / unloaded.AcceptedMilliseconds(0.99);
        var failures = overloaded.Failed + overloaded.Unsent + overloaded.Wrong + overloaded.Unexpected;
        // The first fifth is growing into the load.
        var growth = (double)memory.Skip(memory.Count * 4 / 5).Max() / memory.Take(memory.Count / 5 + 1).Max();
        return Line("p99 overloaded to unloaded", ratio, MostRatio)
            & Line("other answers, and none", failures, 0)
            & Line("refusals without Retry-After", overloaded.WithoutRetryAfter, 0)
            & Line("working set, the last fifth to the first", growth, MostGrowth);
    }

    private static bool Line(string what, double value, double most)
    {
        Print($"{(value <= most ? "reached" : "MISSED"),-8}{what}: {value:0.##} (at most {most:0.##})");
        return value <= most;
    }

    private static string Statuses(Tally tally) =>
        string.Join(", ", tally.Statuses.Select(status => $"{status.Key}: {status.Value}").Append($"failed: {tally.Failed}").Append($"unsent: {tally.Unsent}"));

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
