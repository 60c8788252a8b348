using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Tests;

public sealed class HostingTests
{
    [Fact]
    public async Task Is_ready_while_it_can_answer()
    {
        await using var server = await TestServer.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Is_not_ready_while_it_stops()
    {
        await using var server = await TestServer.StartAsync();

        server.App.Lifetime.StopApplication();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await server.Client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task Is_not_ready_on_a_database_of_an_older_form()
    {
        await using var server = await TestServer.StartAsync();
        await using (var context = server.Database.CreateContext())
        {
            await context.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory");
        }

        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await server.Client.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Masks_what_fails_inside()
    {
        await using var server = await TestServer.StartAsync();
        await using (var context = server.Database.CreateContext())
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; DROP TABLE \"People\"");
        }

        var answer = JsonSerializer.Deserialize<JsonElement>(await server.AskAsync("{ people { nodes { name } } }"));

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal(("Internal server error.", "INTERNAL_SERVER_ERROR"), (error.GetProperty("message").GetString(), error.GetProperty("extensions").GetProperty("code").GetString()));
        Assert.DoesNotContain("SQL", answer.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", "INTROSPECTION_DISABLED")]
    [InlineData("{ ... { __type(name: \"Query\") { name } } }", "INTROSPECTION_DISABLED")]
    [InlineData("{ __typename }", null)]
    public async Task Keeps_its_schema_to_itself_where_it_is_told_to(string query, string? code)
    {
        await using var server = await TestServer.StartAsync(("Limits:Document:Introspection", "false"));

        var answer = JsonSerializer.Deserialize<JsonElement>(await server.AskAsync(query));

        Assert.Equal(code, answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null);
    }

    [Theory]
    [InlineData("Cors:Origins:0", "https://app.example", "https://app.example")]
    [InlineData("Cors:Origins:0", "https://evil.example", null)]
    [InlineData("Cors:Origins", "https://app.example", "https://app.example")]
    [InlineData("Cors:Origins", "https://evil.example", null)]
    public async Task Lets_the_pages_of_named_origins_ask(string setting, string origin, string? allowed)
    {
        await using var server = await TestServer.StartAsync((setting, setting == "Cors:Origins" ? "https://other.example, https://app.example" : "https://app.example"));

        var response = await PreflightAsync(server, origin);

        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
    }

    [Fact]
    public async Task Lets_no_other_origin_ask_by_default()
    {
        await using var server = await TestServer.StartAsync();

        var response = await PreflightAsync(server, "https://app.example");

        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lets_browsers_do_nothing_with_an_answer_but_read_it()
    {
        await using var server = await TestServer.StartAsync();

        var response = await server.Client.GetAsync("/graphql?query={__typename}");

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Refuses_headers_and_addresses_without_end()
    {
        await using var server = await TestServer.StartAsync();
        using var many = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        Enumerable.Range(0, 65).ToList().ForEach(i => many.Headers.Add($"X-{i}", "1"));
        using var large = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        large.Headers.Add("X-Large", new string('x', 17_000));

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, (await server.Client.SendAsync(many)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, (await server.Client.SendAsync(large)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, (await server.Client.GetAsync("/graphql?query=" + new string('x', 17_000))).StatusCode);
    }

    [Fact]
    public async Task Takes_the_servers_limits_from_its_settings()
    {
        await using var server = await TestServer.StartAsync(("Kestrel:Limits:MaxRequestBodySize", "100"), ("Limits:Document:Fields", "2"));

        var large = await server.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }", padding = new string('x', 100) });
        var wide = await server.AskAsync("{ a b c }");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Contains("TOO_MANY_FIELDS", wide, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Proxies:0", "192.0.2.1", "192.0.2.1")]
    [InlineData("Proxies", "192.0.2.1, 2001:db8::1", "192.0.2.1 2001:db8::1")]
    [InlineData("Proxies", "", "")]
    public async Task Takes_the_word_of_the_proxies_that_it_is_told(string setting, string value, string expected)
    {
        await using var server = await TestServer.StartAsync((setting, value));

        var known = server.App.Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value.KnownProxies;

        Assert.Equal(expected, string.Join(' ', known.Where(address => !IPAddress.IsLoopback(address))));
    }

    private static Task<HttpResponseMessage> PreflightAsync(TestServer server, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        return server.Client.SendAsync(request);
    }
}
