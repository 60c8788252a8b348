using KnowledgeApi.Tests;

namespace KnowledgeApi.ClientTests;

public sealed class ExplorerTests(TestServer server) : IClassFixture<TestServer>
{
    [ChromiumFact]
    public Task Runs_a_worked_question_and_asks_no_other_host() => Client.RunAsync("explorer.js", server);

    [ChromiumFact]
    public Task Shows_what_a_subscription_brings() => Client.RunAsync("explorer-subscription.js", server);
}
