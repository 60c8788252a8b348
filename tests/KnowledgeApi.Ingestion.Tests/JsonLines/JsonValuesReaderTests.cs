namespace KnowledgeApi.Ingestion.Tests.JsonLines;

public sealed class JsonValuesReaderTests
{
    private const string Ada = """{"type":"person","key":"ada","name":"Ada [}\" Lovelace"}""";
    private const string Bob = """
        {
          "type": "person", "key": "bob",
          "name": "Bob", "aliases": [{"name": "B", "kind": "ALIAS"}]
        }
        """;

    [Theory]
    [InlineData("[" + Ada + "," + Bob + "]")]
    [InlineData("\uFEFF\n[\n" + Ada + ",\n" + Bob + "\n]\n")]
    [InlineData(Bob + "\n" + Ada)]
    [InlineData(Bob + Ada + "\n")]
    public async Task Reads_every_record_of_an_array_or_a_row_of_objects(string text)
    {
        var readings = await Reads.AllAsync(text);

        Assert.All(readings, r => Assert.Null(r.Fault));
        Assert.Equal(["ada", "bob"], readings.Select(r => r.Record!.Key).Order());
    }

    [Fact]
    public async Task Reads_one_record_that_spreads_over_lines()
    {
        var reading = Assert.Single(await Reads.AllAsync(Bob));

        Assert.Equal("bob", reading.Record?.Key);
    }

    [Fact]
    public async Task Rejects_a_bad_record_by_its_line_and_goes_on()
    {
        var readings = await Reads.AllAsync($$"""
            [
              {{Ada}},
              {"type":"person",
               "key":"x"},
              17, "text", [[1]],
              {{Bob}}
            ]
            """);

        Assert.Equal([2, 3, 5, 5, 5, 6], readings.Select(r => r.Line));
        Assert.Equal("name: required, but missing", readings[1].Fault);
        Assert.Equal("bob", readings[^1].Record?.Key);
    }

    [Theory]
    [InlineData("},")]
    [InlineData("}},\n")]
    [InlineData("} } }")]
    public async Task Rejects_a_bracket_that_closes_nothing_and_goes_on(string stray)
    {
        var text = $"[\n{Ada}{stray}{Ada},\n{Bob}\n]";

        var readings = await Reads.AllAsync(text);

        Assert.Equal(["ada", "ada", "bob"], readings.Select(r => r.Record?.Key).OfType<string>());
        Assert.Equal(Enumerable.Repeat(2, stray.Count(c => c == '}')), readings.Where(r => r.Fault is not null).Select(r => r.Line));
    }

    [Fact]
    public async Task Rejects_what_was_cut_off()
    {
        var readings = await Reads.AllAsync($"[{Ada},{Bob[..40]}");

        Assert.Equal(3, readings.Count);
        Assert.All(readings.Skip(1), r => Assert.StartsWith("Not valid JSON", r.Fault));
    }

    [Fact]
    public async Task Rejects_nesting_without_end()
    {
        var text = "[\n" + string.Concat(Enumerable.Repeat("""{"a":[""", 100_000));

        var readings = await Reads.AllAsync(text);

        Assert.NotEmpty(readings);
        Assert.All(readings, r => Assert.StartsWith("Not valid JSON", r.Fault));
    }

    [Fact]
    public async Task Keeps_a_line_without_end_out_of_memory_and_reads_the_next()
    {
        byte[] text = [.. "{\"type\":\""u8, .. new byte[40 << 20], (byte)'\n', .. System.Text.Encoding.UTF8.GetBytes(Ada)];
        text.AsSpan(9, 40 << 20).Fill((byte)'x');

        var readings = await Reads.AllAsync(text);

        Assert.Equal("A line longer than 16 MB", readings[0].Fault);
        Assert.Equal("ada", readings[1].Record?.Key);
    }
}
