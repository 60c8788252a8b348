using System.Net;
using System.Text;

namespace KnowledgeApi.Transport.Tests.Http;

public sealed class PostTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync();

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task Answers_a_query()
    {
        var response = await _host.AskAsync(new { query = "query Q($text: String) { echo(text: $text) }", operationName = "Q", variables = new { text = "한국 <b>'\"" } });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"echo":"한국 <b>'\""}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Runs_a_mutation()
    {
        var response = await _host.AskAsync(new { query = "mutation { increment }" });

        Assert.Equal("""{"data":{"increment":1}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Refuses_what_a_page_of_another_origin_could_send(string type)
    {
        var response = await _host.PostAsync("""{"query":"mutation { increment }"}""", type: type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("""{"data":{"count":0}}""", await (await _host.AskAsync(new { query = "{ count }" })).Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON; Charset=\"UTF-8\"")]
    public async Task Takes_JSON_in_UTF_8(string type)
    {
        var response = await _host.PostAsync("""{"query":"{ count }"}""", type: type);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("", "The body is empty.")]
    [InlineData("{", "The body is not JSON: see line 1, byte 2.")]
    [InlineData("{\"query\":\"{ count }\"}x", "The body is not JSON: see line 1, byte 22.")]
    [InlineData("7", "The body has to be one JSON object.")]
    [InlineData("[{\"query\":\"{ count }\"}]", "The body has to be one JSON object; requests are not taken in batches.")]
    [InlineData("\uFEFF{\"query\":\"{ count }\"}", "The body begins with a byte order mark; send plain UTF-8.")]
    [InlineData("{}", "'query' is missing.")]
    [InlineData("{\"query\":\" \"}", "'query' is missing.")]
    [InlineData("{\"query\":7}", "'query' has to be a string.")]
    [InlineData("{\"query\":\"{ count }\",\"query\":\"{ count }\"}", "'query' is given twice.")]
    [InlineData("{\"query\":\"\\ud800\"}", "'query' is not well-formed Unicode.")]
    [InlineData("{\"query\":\"{ count }\",\"operationName\":[]}", "'operationName' has to be a string.")]
    [InlineData("{\"query\":\"{ count }\",\"variables\":[]}", "'variables' has to be an object.")]
    [InlineData("{\"query\":\"{ count }\",\"variables\":{\"a\":{\"b\":1,\"b\":2}}}", "'variables' has the key 'b' twice.")]
    [InlineData("{\"query\":\"{ count }\",\"variables\":{\"a\":\"\\udc00\"}}", "'variables' holds text that is not well-formed Unicode.")]
    [InlineData("{\"query\":\"{ count }\",\"variables\":{\"a\":1e999}}", "'variables' holds a number that is out of range.")]
    [InlineData("{\"query\":\"{ count }\",\"extensions\":false}", "'extensions' has to be an object.")]
    public async Task Says_what_is_wrong_with_a_body(string body, string expected)
    {
        var response = await _host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal($$$"""{"errors":[{"message":"{{{expected}}}","extensions":{"code":"BAD_REQUEST"}}]}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("7")]
    public async Task Keeps_the_connection_in_order_after_a_bad_body(string body)
    {
        await _host.PostAsync(body);

        var response = await _host.AskAsync(new { query = "{ count }" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(_host.Log.Errors);
    }

    [Theory]
    [InlineData("query")]
    [InlineData("operationName")]
    public async Task Names_the_property_that_is_not_UTF_8(string name)
    {
        var body = Encoding.Latin1.GetBytes($$"""{"{{name}}":"é"}""");

        var response = await _host.SendAsync(HttpMethod.Post, "", null, new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"'{name}' is not well-formed Unicode.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_JSON_that_is_nested_too_deeply()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 100_000));

        var response = await _host.PostAsync($$"""{"query":"{ count }","variables":{{deep}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("The body is nested deeper than 64 levels.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Takes_a_large_body_but_none_beyond_the_limit(bool chunked)
    {
        const string Body = """{"query":"{ count }"}""";

        var (fits, tooLarge) = (await PostAsync(Body.PadRight(999_000)), await PostAsync(Body.PadRight(1_000_001)));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.RequestEntityTooLarge), (fits.StatusCode, tooLarge.StatusCode));
        Assert.Contains("PAYLOAD_TOO_LARGE", await tooLarge.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        async Task<HttpResponseMessage> PostAsync(string body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.TransferEncodingChunked = chunked;
            return await _host.Client.SendAsync(request);
        }
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-2147483649", "-2147483649")]
    [InlineData("0.1", "0.1")]
    [InlineData("1e3", "1000")]
    [InlineData("79228162514264337593543950335.0", "7.922816251426434E+28")]
    [InlineData("100000000000000000000", "1E+20")]
    public async Task Takes_numbers_as_they_were_written(string number, string expected)
    {
        var response = await _host.PostAsync($$$"""{"query":"query($value: Float) { number(value: $value) }","variables":{"value":{{{number}}}}}""");

        Assert.Equal($$$"""{"data":{"number":{{{expected}}}}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Refuses_a_subscription_which_one_response_cannot_carry()
    {
        var response = await _host.AskAsync(new { query = "subscription { poured }" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("SUBSCRIPTION_NEEDS_STREAM", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Masks_what_breaks_inside_and_logs_it_under_the_request_id()
    {
        var response = await _host.AskAsync(new { query = "{ secret }" });

        var id = response.Headers.GetValues("X-Request-Id").Single();
        var content = await response.Content.ReadAsStringAsync();
        Assert.Contains($$"""{"code":"INTERNAL_SERVER_ERROR","requestId":"{{id}}"}""", content, StringComparison.Ordinal);
        Assert.DoesNotContain("42", content, StringComparison.Ordinal);
        Assert.Contains(_host.Log.Errors, error => error.StartsWith($"Request {id} failed", StringComparison.Ordinal) && error.Contains("42", StringComparison.Ordinal));
    }
}
