using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using KnowledgeApi.Hosting;
using KnowledgeApi.Testing;

namespace KnowledgeApi.Benchmarks.Attacks;

/// <summary>Attacks the real host and measures what it takes: time, size and memory, against the limits that are promised.</summary>
internal static class AttacksCommand
{
    private const int Rounds = 21;
    private const double MostMilliseconds = 100;
    private const int MostBytes = 10_000;
    private const int PassesToFillPools = 4;
    private const long MostGrowth = 20_000_000;

    public static Command Create()
    {
        var command = new Command("attacks", "Send documents that are made to bring a server down; fail where one takes 100 ms, gets 10 kB or lets memory grow.");
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var database = await TestDatabase.CreateAsync(cancellationToken);
        await using var host = KnowledgeHost.Build(database.Path, "http://127.0.0.1:0");
        await host.StartAsync(cancellationToken);
        using var client = new HttpClient { BaseAddress = new(host.Urls.Single()) };
        var failed = 0;
        Attack[] attacks = [.. Attack.All, .. Attack.Admitted];
        await MeasureAsync(client, attacks[0], cancellationToken);
        Console.WriteLine($"{"attack",-38}{"median ms",12}{"worst ms",12}{"bytes",10}");
        foreach (var attack in attacks)
        {
            var (times, bytes) = await MeasureAsync(client, attack, cancellationToken);
            failed += times[Rounds / 2] > MostMilliseconds || bytes > MostBytes ? 1 : 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{attack.Name,-38}{times[Rounds / 2],12:F2}{times[^1],12:F2}{bytes,10}"));
        }

        var growth = await GrowthAsync(client, attacks, cancellationToken);
        Console.WriteLine($"Memory grew by {growth / 1000:N0} kB in {attacks.Length * Rounds} attacks.");
        return failed > 0 || growth > MostGrowth ? 1 : 0;
    }

    private static async Task<long> GrowthAsync(HttpClient client, Attack[] attacks, CancellationToken cancellationToken)
    {
        var growth = 0L;
        for (var pass = 0; pass < PassesToFillPools; pass++)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            foreach (var attack in attacks)
            {
                await MeasureAsync(client, attack, cancellationToken);
            }

            growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        }

        return growth;
    }

    private static async Task<(List<double> Times, int Bytes)> MeasureAsync(HttpClient client, Attack attack, CancellationToken cancellationToken)
    {
        var (times, bytes) = (new List<double>(Rounds), 0);
        for (var i = 0; i < Rounds; i++)
        {
            using var content = JsonContent.Create(new { query = attack.Query });
            await content.LoadIntoBufferAsync(cancellationToken);
            var start = Stopwatch.GetTimestamp();
            using var response = await client.PostAsync("/graphql", content, cancellationToken);
            bytes = (await response.Content.ReadAsByteArrayAsync(cancellationToken)).Length;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return (times, bytes);
    }
}
