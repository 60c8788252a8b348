using KnowledgeApi.Tests;

namespace KnowledgeApi.ClientTests;

public sealed class ProtocolTests(TestServer server) : IClassFixture<TestServer>
{
    [NodeFact]
    public Task Passes_every_audit_of_GraphQL_over_HTTP() => Client.RunAsync("graphql-http.js", server);

    [NodeFact]
    public Task Serves_queries_and_subscriptions_over_one_WebSocket() => Client.RunAsync("graphql-ws.js", server);

    [NodeFact]
    public Task Serves_queries_and_subscriptions_as_server_sent_events() => Client.RunAsync("graphql-sse.js", server);
}
