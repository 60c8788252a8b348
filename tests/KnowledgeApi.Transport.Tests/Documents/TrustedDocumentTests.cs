namespace KnowledgeApi.Transport.Tests.Documents;

public sealed class TrustedDocumentTests : IDisposable
{
    private const string Document = "query Count {\n  count\n}\n";
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public TrustedDocumentTests() => File.WriteAllText(Path.Combine(_folder, "count.graphql"), Document);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("{\"documentId\":\"HASH\"}")]
    [InlineData("{\"documentId\":\"sha256:HASH\"}")]
    [InlineData("{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"HASH\"}}}")]
    [InlineData("{\"query\":\"query Count {\\n  count\\n}\\n\"}")]
    public async Task Runs_by_its_hash_and_as_it_is(string body)
    {
        await using var host = await TestHost.StartAsync(options => (options.TrustedDocuments, options.TrustedDocumentsOnly) = (_folder, true));

        var response = await host.PostAsync(body.Replace("HASH", PersistedQueryTests.Hash(Document), StringComparison.Ordinal));

        Assert.Equal("""{"data":{"count":0}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{\"query\":\"{ count }\"}")]
    [InlineData("{\"documentId\":\"0123\"}")]
    [InlineData("{\"query\":\"{ count }\",\"documentId\":\"HASH\"}")]
    public async Task Is_all_that_runs_where_nothing_else_is_trusted(string body)
    {
        await using var host = await TestHost.StartAsync(options => (options.TrustedDocuments, options.TrustedDocumentsOnly) = (_folder, true));

        var response = await host.PostAsync(body.Replace("HASH", PersistedQueryTests.Hash("{ count }"), StringComparison.Ordinal));

        Assert.Equal(
            """{"errors":[{"message":"Only trusted documents are run here, and this is none of them.","extensions":{"code":"TRUSTED_DOCUMENTS_ONLY"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Leaves_others_alone_unless_told_otherwise()
    {
        await using var host = await TestHost.StartAsync(options => options.TrustedDocuments = _folder);

        var response = await host.AskAsync(new { query = "{ count }" });

        Assert.Equal("""{"data":{"count":0}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Are_none_where_the_folder_is_left_empty()
    {
        await using var host = await TestHost.StartAsync(options => options.TrustedDocuments = "");

        var response = await host.AskAsync(new { query = "{ count }" });

        Assert.Equal("""{"data":{"count":0}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{ count")]
    [InlineData("{ nothing }")]
    public async Task Keeps_the_host_from_starting_where_it_could_never_run(string document)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "bad.graphql"), document);

        var start = await Assert.ThrowsAsync<ArgumentException>(() => TestHost.StartAsync(options => options.TrustedDocuments = _folder));

        Assert.Contains("bad.graphql", start.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_host_from_starting_where_the_folder_is_missing()
    {
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => TestHost.StartAsync(options => options.TrustedDocuments = Path.Combine(_folder, "none")));
    }
}
