using SQLitePCL;

namespace KnowledgeApi.Graph.Tests;

/// <summary>Alone, for the database counts the memory of the whole process.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests
{
    private const long Most = 30_000_000;

    [Fact]
    public async Task Large_statements_are_not_kept_prepared_without_end()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        var before = raw.sqlite3_memory_used();

        for (var i = 0; i < 80; i++)
        {
            await graph.AskAsync(Large(i));
        }

        Assert.InRange(raw.sqlite3_memory_used() - before, 0, Most);
    }

    private static string Large(int number) =>
        $"{{ articles {{ nodes {{ {string.Concat(Enumerable.Range(0, 90).Select(i => $"a{number}x{i}: people(first: 1) {{ edges {{ role node {{ key name description }} }} }} "))} }} }} }}";
}
