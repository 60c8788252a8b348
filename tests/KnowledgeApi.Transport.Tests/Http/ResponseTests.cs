using System.IO.Compression;
using System.Net;

namespace KnowledgeApi.Transport.Tests.Http;

public sealed class ResponseTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync();

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.6", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed", "application/graphql-response+json")]
    [InlineData("application/json;q=0, */*", "application/graphql-response+json")]
    [InlineData("text/html, */*;q=0.1", "application/json")]
    public async Task Comes_as_the_type_that_is_preferred(string? accept, string expected)
    {
        var response = await _host.AskAsync(new { query = "{ count }" }, accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{expected}; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, image/*")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Is_refused_where_no_type_would_do(string accept)
    {
        var response = await _host.AskAsync(new { query = "{ count }" }, accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("{ count", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("query($text: String!) { echo(text: $text) }", "INVALID_VALUE")]
    [InlineData("query A { count } query B { count }", "NO_OPERATION_NAME")]
    public async Task Tells_a_bad_document_by_status_only_in_the_type_made_for_it(string query, string code)
    {
        var (old, current) = (await _host.AskAsync(new { query }, "application/json"), await _host.AskAsync(new { query }, "application/graphql-response+json"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (old.StatusCode, current.StatusCode));
        var content = await current.Content.ReadAsStringAsync();
        Assert.Equal(content, await old.Content.ReadAsStringAsync());
        Assert.Contains($"\"code\":\"{code}\"", content, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_200_where_a_field_failed()
    {
        var response = await _host.AskAsync(new { query = "{ secret count }" }, "application/graphql-response+json");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"data\":{\"secret\":null,\"count\":0}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Is_compressed_when_asked(string encoding)
    {
        _host.Client.DefaultRequestHeaders.AcceptEncoding.Add(new(encoding));

        var response = await _host.AskAsync(new { query = "{ count }" }, "application/graphql-response+json");

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept", "Accept-Encoding"], response.Headers.Vary.Order());
        await using var stream = await response.Content.ReadAsStreamAsync();
        await using Stream plain = encoding == "br" ? new BrotliStream(stream, CompressionMode.Decompress) : new GZipStream(stream, CompressionMode.Decompress);
        Assert.Equal("""{"data":{"count":0}}""", await new StreamReader(plain).ReadToEndAsync());
    }

    [Theory]
    [InlineData("abc-123", true)]
    [InlineData("a b", false)]
    [InlineData("<script>", false)]
    public async Task Carries_the_request_id_it_was_given_if_that_is_sane(string given, bool sane)
    {
        _host.Client.DefaultRequestHeaders.TryAddWithoutValidation("X-Request-Id", given);

        var response = await _host.AskAsync(new { query = "{ count }" });

        Assert.Equal(sane, response.Headers.GetValues("X-Request-Id").Single() == given);
    }

    [Fact]
    public async Task Finishes_a_running_request_when_the_host_stops()
    {
        var asking = _host.AskAsync(new { query = "{ gated }" });
        await _host.Schema.Waiting.WaitAsync();

        var stopping = _host.StopAsync();
        _host.Schema.Gate.SetResult();

        Assert.Equal("""{"data":{"gated":"open"}}""", await (await asking).Content.ReadAsStringAsync());
        await stopping;
    }
}
