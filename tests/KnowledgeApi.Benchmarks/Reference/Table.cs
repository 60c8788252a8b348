using System.Globalization;

namespace KnowledgeApi.Benchmarks.Reference;

/// <summary>Prints the comparison.</summary>
internal static class Table
{
    public static void Print(IReadOnlyList<(string Question, Measurement GraphQL, Measurement HandWritten)> rows)
    {
        Line("question", "side", "req/s", "CPU ms/req", "p50 ms", "p99 ms", "bytes/req", "ratio");
        foreach (var (question, graph, hand) in rows)
        {
            Row(question, "GraphQL", graph, Number(graph.PerSecond / hand.PerSecond, "F2"));
            Row("", "hand-written", hand, "");
        }

        Console.WriteLine("CPU and bytes are of the whole process: the server and its two callers. Ratio: GraphQL's requests/s to the hand-written.");
        var (first, deep) = (rows[1], rows[2]);
        Console.WriteLine(
            $"{deep.Question} to {first.Question}, p50: GraphQL {Share(deep.GraphQL, first.GraphQL)}, hand-written {Share(deep.HandWritten, first.HandWritten)}");
    }

    private static void Row(string question, string side, Measurement of, string ratio) => Line(
        question, side, Number(of.PerSecond, "F0"), Number(of.CpuMilliseconds, "F3"), Number(of.Percentile(0.5), "F2"),
        Number(of.Percentile(0.99), "F2"), Number(of.AllocatedBytes, "N0"), ratio);

    private static void Line(string question, string side, params string[] numbers) =>
        Console.WriteLine($"{question,-16}{side,-14}{string.Concat(numbers.Select(number => number.PadLeft(12)))}");

    private static string Share(Measurement deep, Measurement first) => Number(deep.Percentile(0.5) / first.Percentile(0.5), "F2");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
