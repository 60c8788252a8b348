using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace KnowledgeApi.Tests;

public sealed class ImportDocumentsTests : IAsyncLifetime
{
    private const string Key = "a key";
    private const string Mutation =
        """
        mutation ($input: ImportDocumentsInput!) {
          importDocuments(input: $input) {
            created updated unchanged
            articles { headline outlet { name } people(first: 5) { edges { role node { name } } } }
            errors { __typename ... on Error { message } ... on DocumentRejectedError { document line } }
          }
        }
        """;

    private const string Records =
        """
        {"type":"person","key":"new-person","name":"Ada Newman"}
        {"type":"article","headline":"A bridge opens","outlet":"The Bridge Post","publishedAt":"2025-06-10","body":"Nobody was hurt.","mentions":[{"person":"new-person","role":"ABOUT"}]}
        {"type":"article","headline":"","outlet":"The Bridge Post"}
        """;

    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.StartAsync(("Import:ApiKey", Key));

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Imports_what_can_be_accepted_and_names_the_rest()
    {
        var answer = await ImportAsync(Key, new { name = "records.jsonl", content = Records });

        Assert.Equal(
            """{"data":{"importDocuments":{"created":2,"updated":0,"unchanged":0,"articles":[{"headline":"A bridge opens","outlet":{"name":"The Bridge Post"},"people":{"edges":[{"role":"ABOUT","node":{"name":"Ada Newman"}}]}}],"errors":[{"__typename":"DocumentRejectedError","message":"headline: is empty","document":"records.jsonl","line":3}]}}}""",
            answer.GetRawText());
    }

    [Fact]
    public async Task Names_a_document_without_a_name_by_its_place()
    {
        var answer = await ImportAsync(Key, new { content = Records }, new { content = "{\"type\":\"article\"}" });

        Assert.Equal("documents.1", Import(answer).GetProperty("errors")[1].GetProperty("document").GetString());
    }

    [Fact]
    public async Task Gives_the_same_article_again_when_it_is_imported_again()
    {
        var first = await ImportAsync(Key, new { content = Records });

        var second = await ImportAsync(Key, new { content = Records });

        Assert.Equal((0, 2), (Import(second).GetProperty("created").GetInt32(), Import(second).GetProperty("unchanged").GetInt32()));
        Assert.Equal(Import(first).GetProperty("articles").GetRawText(), Import(second).GetProperty("articles").GetRawText());
    }

    [Fact]
    public async Task Reads_pages_as_the_command_does()
    {
        var page = "<html><head><meta property=\"og:type\" content=\"article\"><meta property=\"og:title\" content=\"A page of news\"><meta property=\"og:site_name\" content=\"The Pages\"></head><body><article><p>Long enough to be read.</p></article></body></html>";

        var answer = await ImportAsync(Key, new { content = page, retrievedAt = "2025-06-10T08:00:00Z" });

        Assert.Equal("A page of news", Import(answer).GetProperty("articles")[0].GetProperty("headline").GetString());
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Lets_a_shorter_version_stand_only_where_it_is_to_replace_the_stored(bool replace, int updated)
    {
        await ImportAsync(Key, new { content = Records });

        var answer = await ImportAsync(_server, Key, new { documents = new[] { new { content = Records.Replace("Nobody was hurt.", "") } }, replace });

        Assert.Equal(updated, Import(answer).GetProperty("updated").GetInt32());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("another key")]
    public async Task Refuses_a_client_without_the_key(string? key)
    {
        var answer = await ImportAsync(key, new { content = Records });

        Assert.Equal("UNAUTHENTICATED", Code(answer));
        Assert.DoesNotContain("A bridge opens", await _server.AskAsync("{ articles(where: { headline: { eq: \"A bridge opens\" } }) { nodes { headline } } }"));
    }

    [Fact]
    public async Task Is_off_where_no_key_is_configured()
    {
        await using var server = await TestServer.StartAsync();

        var answer = await ImportAsync(server, "", new { documents = new[] { new { content = Records } } });

        Assert.Equal("IMPORT_DISABLED", Code(answer));
    }

    private static JsonElement Import(JsonElement answer) => answer.GetProperty("data").GetProperty("importDocuments");

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private Task<JsonElement> ImportAsync(string? key, params object[] documents) => ImportAsync(_server, key, new { documents });

    private static async Task<JsonElement> ImportAsync(TestServer server, string? key, object input)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = Mutation, variables = new { input } }),
        };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        using var response = await server.Client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
