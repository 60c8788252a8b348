namespace KnowledgeApi.Ingestion.Tests;

/// <summary>Alone, for what is counted is the memory of the whole process.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests : ImportTest
{
    private const int Articles = 1000;
    private const long Most = 60_000_000;

    [Fact]
    public async Task Articles_that_may_be_known_are_not_held_all_at_once()
    {
        var lines = string.Join('\n', Enumerable.Range(0, Articles).Select(i =>
            $$"""{"type":"article","headline":"Report number {{i}} of the harbour office","outlet":"O","publishedAt":"2025-06-10","body":"{{new string('o', 40_000)}}{{i}}"}"""));
        await ImportAsync(lines, extract: false);

        var (report, most) = await MostMemoryAsync(ImportAsync(lines, extract: false));

        Assert.Equal(Articles, report.Unchanged);
        Assert.InRange(most, 0, Most);
    }

    /// <summary>By how much what is held grows at most while something runs.</summary>
    private static async Task<(T Result, long Most)> MostMemoryAsync<T>(Task<T> running)
    {
        var (before, most) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        while (!running.IsCompleted)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            await Task.WhenAny(running, Task.Delay(50));
        }

        return (await running, most);
    }
}
