using KnowledgeApi.Tests;

namespace KnowledgeApi.ClientTests;

public sealed class ProtocolTests(TestServer server) : IClassFixture<TestServer>
{
    [NodeFact]
    public Task Passes_every_audit_of_GraphQL_over_HTTP() => Client.RunAsync("graphql-http.js", server);
}
