using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeApi.Benchmarks.Reference;

/// <summary>One of the two servers, as its callers see it.</summary>
internal sealed class Side(HttpClient client, Func<Variant, HttpRequestMessage> request)
{
    private const int Callers = 2;

    /// <summary>Asks for a while and adds what it took to the measurement.</summary>
    public async Task AskAsync(Question question, TimeSpan time, Measurement measurement)
    {
        // The precise count was seen to fall between two readings; the plain one is off by a few kilobytes a thread.
        var (cpu, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var begin = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(question, caller, begin, time))));
        measurement.Add(
            Stopwatch.GetElapsedTime(begin), Environment.CpuUsage.TotalTime - cpu,
            GC.GetTotalAllocatedBytes() - allocated, times.SelectMany(each => each));
    }

    public async Task<JsonElement> AnswerAsync(Variant variant)
    {
        using var message = request(variant);
        using var response = await client.SendAsync(message);
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }

    private async Task<List<double>> CallAsync(Question question, int caller, long begin, TimeSpan time)
    {
        var times = new List<double>(4096);
        for (var i = caller * question.Variants.Count / Callers; Stopwatch.GetElapsedTime(begin) < time; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var message = request(question.Variants[i % question.Variants.Count]);
            using var response = await client.SendAsync(message);
            await response.Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            response.EnsureSuccessStatusCode();
        }

        return times;
    }
}
