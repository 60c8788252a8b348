using System.CommandLine;
using System.Globalization;
using System.Net;

namespace KnowledgeApi.Benchmarks.Load;

/// <summary>Asks the real server for three times what it can serve, and says what becomes of the requests it accepts and of those it does not.</summary>
internal static class LoadCommand
{
    private const int Connections = 512;
    private const int Overload = 3;
    private const double LowShare = 0.1;
    private const double RampStart = 500;
    private const double RampFactor = 1.4;
    private const double StillServed = 0.5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan RampStep = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan UnloadedTime = TimeSpan.FromSeconds(40);

    public static Command Create()
    {
        var database = new Option<string>("--database") { Description = "A generated database.", Required = true };
        var minutes = new Option<double>("--minutes") { Description = "How long to overload the server.", DefaultValueFactory = _ => 5 };
        var command = new Command("load", "Overload the real server threefold; fail where accepted requests slow down twofold, others are not told to come again, or memory grows.")
        {
            database, minutes,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(database)!, TimeSpan.FromMinutes(parsed.GetValue(minutes)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string database, TimeSpan time, CancellationToken cancellationToken)
    {
        Generator.Configure();
        await using var server = await ServerProcess.StartAsync(database, cancellationToken);
        var requests = await LoadRequests.CreateAsync(database, server.Address);
        using var generator = new Generator(IPEndPoint.Parse(server.Address.Authority), requests, Connections);
        // Off the thread that sockets call back on, where the client above may have left this.
        return await Task.Run(() => Measure(server, generator, time, cancellationToken), cancellationToken);
    }

    private static int Measure(ServerProcess server, Generator generator, TimeSpan time, CancellationToken cancellationToken)
    {
        Print($"{Environment.ProcessorCount} cores, which the server and the generator share; {Connections} connections, arrivals at random.");

        generator.Send(RampStart, WarmUp, cancellationToken);
        var capacity = Ramp(generator, cancellationToken);
        Print($"It serves {capacity:F0} requests/s at most.");

        var unloaded = generator.Send(LowShare * capacity, UnloadedTime, cancellationToken);
        Report.Phase("unloaded", unloaded, UnloadedTime);

        using var memory = new MemorySamples(server);
        var (cpu, own) = (server.Cpu, Environment.CpuUsage.TotalTime);
        var overloaded = generator.Send(Overload * capacity, time, cancellationToken);
        Report.Phase("overloaded", overloaded, time);
        Print($"CPU: server {(server.Cpu - cpu) / time:F2} cores, generator {(Environment.CpuUsage.TotalTime - own) / time:F2} cores.");
        return Report.Verdict(unloaded, overloaded, memory.Take()) && !server.HasExited ? 0 : 1;
    }

    /// <summary>The most requests that are accepted a second, at whatever rate they come.</summary>
    private static double Ramp(Generator generator, CancellationToken cancellationToken)
    {
        var best = 0.0;
        for (var rate = RampStart; !cancellationToken.IsCancellationRequested; rate *= RampFactor)
        {
            var tally = generator.Send(rate, RampStep, cancellationToken);
            Report.Phase("ramp", tally, RampStep);
            best = Math.Max(best, tally.Accepted / RampStep.TotalSeconds);
            if (tally.Accepted < StillServed * tally.Offered)
            {
                break;
            }
        }

        return best;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
