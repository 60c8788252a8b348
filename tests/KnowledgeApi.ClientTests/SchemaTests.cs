namespace KnowledgeApi.ClientTests;

public sealed class SchemaTests
{
    [NodeFact]
    public Task Follows_the_recommended_and_Relay_rules() => Client.RunAsync("graphql-eslint.js");

    [NodeFact]
    public Task Breaks_no_client_of_the_released_schema() => Client.RunAsync("graphql-inspector.js");
}
