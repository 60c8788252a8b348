using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using KnowledgeApi.Testing;

namespace KnowledgeApi.Tests;

public sealed class ShutdownTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Finishes_running_requests_after_SIGTERM_and_exits_with_0()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var server = Start(database.Path);
        using var idle = await ConnectAsync(server.Url);
        await SendAsync(idle, "GET /health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n");
        await ReadAsync(idle);
        using var running = await ConnectAsync(server.Url);
        await SendAsync(running, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n{\"query\":");
        await server.WaitForRequestAsync();

        var watch = Stopwatch.StartNew();
        using (Process.Start("kill", ["-TERM", $"{server.Process.Id}"]))
        {
            await Task.Delay(TimeSpan.FromSeconds(2.5));
        }

        await SendAsync(running, "\"{__typename}\" }");
        var answer = await ReadAsync(running);
        await server.Process.WaitForExitAsync();

        Assert.Contains("""{"data":{"__typename":"Query"}}""", answer, StringComparison.Ordinal);
        Assert.Equal(0, server.Process.ExitCode);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Longest);
        Assert.Matches("""^{"time":"[^"]+","operationType":"query","status":"OK","duration":[0-9.]+,"requestId":"[^"]+"}\n$""", await server.Process.StandardError.ReadToEndAsync());
    }

    private static Server Start(string database)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "KnowledgeApi.dll"), "serve", "--database", database, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var line = process.StandardOutput.ReadLine()!;
        return new(process, new(line[line.IndexOf("http://127", StringComparison.Ordinal)..]));
    }

    private static async Task<NetworkStream> ConnectAsync(Uri url)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(url.Host, url.Port);
        return new(socket, ownsSocket: true);
    }

    private static async Task SendAsync(NetworkStream stream, string text) => await stream.WriteAsync(Encoding.ASCII.GetBytes(text));

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var buffer = new byte[10_000];
        return Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer));
    }

    private sealed record Server(Process Process, Uri Url) : IDisposable
    {
        /// <summary>Gives the server time to take what was sent to it: until it answers another request.</summary>
        public async Task WaitForRequestAsync()
        {
            using var client = new HttpClient();
            await client.GetStringAsync(new Uri(Url, "/health/live"));
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        public void Dispose()
        {
            if (!Process.HasExited)
            {
                Process.Kill();
            }

            Process.Dispose();
        }
    }
}
