using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;

namespace KnowledgeApi.Benchmarks.Load;

/// <summary>
/// Sends requests at random times of a given average rate, whether or not earlier ones are answered (an open loop). Has
/// one thread to send and one to receive, and ready-made bytes: it shares the machine with the server it measures.
/// </summary>
internal sealed class Generator : IDisposable
{
    private const int Seed = 1;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly byte[][][] _requests;
    private readonly Connection[] _connections;
    private readonly ConcurrentStack<Connection> _idle;
    private readonly Random _random = new(Seed);

    /// <param name="server">Where to send.</param>
    /// <param name="requests">The variants of each question; questions are asked equally often.</param>
    /// <param name="connections">How many requests may be on their way.</param>
    public Generator(IPEndPoint server, byte[][][] requests, int connections)
    {
        _requests = requests;
        _connections = [.. Enumerable.Range(0, connections).Select(_ => new Connection(server, connection => _idle!.Push(connection)))];
        _idle = new(_connections);
    }

    /// <summary>Has sockets call back on one thread of their own. Comes before the process's first socket.</summary>
    public static void Configure()
    {
        Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
        Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT", "1");
    }

    /// <summary>Sends for a while and waits for what is on its way.</summary>
    public Tally Send(double perSecond, TimeSpan time, CancellationToken cancellationToken)
    {
        var tally = new Tally();
        var begin = Stopwatch.GetTimestamp();
        for (var due = Pause(perSecond); due < time && !cancellationToken.IsCancellationRequested; due += Pause(perSecond))
        {
            Wait(begin, due);
            var questions = _requests[_random.Next(_requests.Length)];
            if (_idle.TryPop(out var connection))
            {
                tally.Sent(Stopwatch.GetElapsedTime(begin) - due);
                connection.Send(questions[_random.Next(questions.Length)], tally);
            }
            else
            {
                tally.Skip();
            }
        }

        SpinWait.SpinUntil(() => _idle.Count == _connections.Length, Patience);
        return tally;
    }

    public void Dispose() => Array.ForEach(_connections, connection => connection.Dispose());

    private static void Wait(long begin, TimeSpan due)
    {
        while (due - Stopwatch.GetElapsedTime(begin) is var left && left > TimeSpan.Zero)
        {
            _ = MicrosecondSleep((uint)Math.Ceiling(left.TotalMicroseconds));
        }
    }

    /// <summary>The time to the next request: arrivals that know nothing of each other.</summary>
    private TimeSpan Pause(double perSecond) => TimeSpan.FromSeconds(-Math.Log(1 - _random.NextDouble()) / perSecond);

    // The runtime's own sleeps last a millisecond at least, and would send what falls into one at once.
    [DllImport("libc", EntryPoint = "usleep")]
    private static extern int MicrosecondSleep(uint microseconds);
}
