namespace KnowledgeApi.Ingestion.Tests;

public sealed class RejectionTests : ImportTest
{
    private const string Good = """{"type":"person","key":"good","name":"Good"}""";

    [Fact]
    public async Task Rejects_a_record_with_an_unknown_property()
    {
        var line = """{"type":"person","key":"a","name":"A","colour":"red"}""";

        var report = await ImportAsync(line);

        Assert.Equal([new("-", 1, "colour: unknown property")], report.Rejections);
    }

    [Theory]
    [InlineData("""{"type":"person","key":"a" """, "Not valid JSON")]
    [InlineData("""nonsense""", "Not valid JSON")]
    [InlineData("""[]""", "The record is not of the right kind")]
    [InlineData("""null""", "Not a JSON object")]
    [InlineData("""{"key":"a","name":"A"}""", "type: required")]
    [InlineData("""{"type":"people","key":"a","name":"A"}""", "type: \"people\" is not one of outlet, person, event, article")]
    [InlineData("""{"type":"person","key":"a"}""", "name: required, but missing")]
    [InlineData("""{"type":"person","name":"A"}""", "key: required, but missing")]
    [InlineData("""{"type":"person","key":"a","name":null}""", "name: is null")]
    [InlineData("""{"type":"person","key":"a","name":" "}""", "name: is empty")]
    [InlineData("""{"type":"article","headline":""}""", "headline: is empty")]
    [InlineData("""{"type":"person","key":"a","name":5}""", "name: is not of the right kind")]
    [InlineData("""{"type":"person","key":"a","name":"A","name":"B"}""", "name: stands there twice")]
    [InlineData("""{"type":"person","key":"a","name":"\ud800"}""", "name: is not valid Unicode text")]
    [InlineData("""{"type":"person","key":"a","name":"A","birthDate":"2024-13"}""", "birthDate: \"2024-13\" is not an ISO 8601 date")]
    [InlineData("""{"type":"person","key":"a","name":"A","aliases":[{"name":"B","kind":"alias"}]}""", "aliases[0].kind: \"alias\" is not one of ALIAS, WEAK_ALIAS, PREVIOUS_NAME")]
    [InlineData("""{"type":"person","key":"a","name":"A","aliases":[null]}""", "aliases[0]: is null")]
    [InlineData("""{"type":"person","key":"a","name":"A","aliases":[{"name":"B","colour":1}]}""", "aliases[0].colour: unknown property")]
    [InlineData("""{"type":"event","key":"a","name":"A","start":"2025","end":"2024"}""", "end: 2024 is before 2025")]
    [InlineData("""{"type":"event","key":"a","name":"A","participants":[{"person":"good","role":"SPEAKER"},{"person":"good","role":"SPEAKER"}]}""", "participants[1]: the same link")]
    [InlineData("""{"type":"article","headline":"A","mentions":[{"person":"good"}]}""", "mentions[0].role: required, but missing")]
    [InlineData("""{"type":"article","headline":"A","url":"somewhere"}""", "url: \"somewhere\" is not an absolute")]
    public async Task Rejects_a_bad_record_and_goes_on(string line, string reason)
    {
        var lines = $"{line}\n\n{Good}";

        var report = await ImportAsync(lines);

        var rejection = Assert.Single(report.Rejections);
        Assert.Equal(1, rejection.Line);
        Assert.StartsWith(reason, rejection.Reason);
        Assert.Equal(1, report.Created);
    }

    [Fact]
    public async Task Rejects_a_key_longer_than_512_characters()
    {
        var line = $$"""{"type":"person","key":"{{new string('k', 513)}}","name":"A"}""";

        var report = await ImportAsync(line);

        Assert.Equal("key: longer than 512 characters", Assert.Single(report.Rejections).Reason);
    }

    [Fact]
    public async Task Rejects_a_line_longer_than_16_MB_and_goes_on()
    {
        var lines = $$"""{"type":"person","key":"a","name":"{{new string('n', 40 << 20)}}"}""" + $"\n{Good}";

        var report = await ImportAsync(lines);

        Assert.Equal([new("-", 1, "A line longer than 16 MB")], report.Rejections);
        Assert.Equal(1, report.Created);
    }

    [Fact]
    public async Task Rejects_bytes_that_are_not_UTF8_on_their_own_line_only()
    {
        byte[] lines = [.. """{"type":"person","key":"a","name":"x"""u8, 0xFF, .. "\"}\n"u8, .. System.Text.Encoding.UTF8.GetBytes(Good)];

        var report = await ImportAsync(lines);

        Assert.Equal([new("-", 1, "name: is not valid Unicode text")], report.Rejections);
        Assert.Equal(1, report.Created);
    }

    [Fact]
    public async Task Rejects_a_second_article_at_the_same_address()
    {
        var first = """{"type":"article","key":"a","headline":"A","url":"https://example.org/a"}""";
        var second = """{"type":"article","key":"b","headline":"B","url":"https://EXAMPLE.org/a?utm_source=x#top"}""";

        var report = await ImportAsync($"{first}\n{second}");

        Assert.Equal([new("-", 2, "url: belongs to the article 'a' already")], report.Rejections);
    }

    [Fact]
    public async Task Reports_a_path_that_is_not_there()
    {
        var path = "no-such-folder/no-such-file.jsonl";

        var report = await ImportFilesAsync(path);

        Assert.Equal([new(path, 0, "No such file or folder")], report.Rejections);
    }
}
