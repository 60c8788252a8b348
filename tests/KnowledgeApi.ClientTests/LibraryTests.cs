using KnowledgeApi.Tests;

namespace KnowledgeApi.ClientTests;

public sealed class LibraryTests(TestServer server) : IClassFixture<TestServer>
{
    [NodeFact]
    public Task Apollo_Client_keeps_nouns_by_id_and_merges_pages() => Client.RunAsync("apollo-client.js", server);

    [NodeFact]
    public Task Apollo_Client_asks_by_hash_for_what_the_server_has_seen() => Client.RunAsync("apollo-persisted-queries.js", server);

    [NodeFact]
    public Task Apollo_Client_caches_what_a_subscription_brings() => Client.RunAsync("apollo-subscription.js", server);

    [NodeFact]
    public Task Urql_asks_by_POST_and_by_GET() => Client.RunAsync("urql.js", server);

    [NodeFact]
    public Task Urql_hands_subscriptions_to_a_socket() => Client.RunAsync("urql-subscription.js", server);

    [NodeFact]
    public Task Relay_compiles_a_refetchable_connection_and_pages_through_it() => Client.RunAsync("relay.js", server);

    [NodeFact]
    public Task Generated_types_compile_strictly_and_run() => Client.RunAsync("typed.js", server);
}
