using Snapshooter.Xunit;

namespace KnowledgeApi.Graph.Tests;

public sealed class WalkTests
{
    [Theory]
    [InlineData("Person_to_articles_to_events_to_people", """
        { people(where: { name: { eq: "ann lee" } }) { totalCount nodes { name aliases { name kind }
          articles(first: 2) { totalCount edges { cursor role count evidence { property start end exact } node { headline publishedAt outlet { name }
            events { edges { relation node { name start { value precision earliest latest } people { edges { role supportingArticles(first: 5) { nodes { headline } } node { name } } } } } } } } }
          outlets { edges { articleCount node { name } } }
          relatedEvents { totalCount edges { articleCount node { name } } } } } }
        """)]
    [InlineData("Every_field_of_every_noun", """
        { articles { nodes { id key headline alternativeHeadline abstract url canonicalUrl language publishedAt dateReliable modifiedAt retrievedAt byline section genre wordCount keywords
            links { edges { relation node { id } } } backlinks { edges { relation node { id headline } } } people { totalCount nodes { id } } } }
          outlets { nodes { id name alternateNames url domain country kind parent { id } subOrganizations { nodes { name } } articles { nodes { id } } people { edges { articleCount node { name } } } events { edges { articleCount node { name } } } } }
          events { nodes { id name summary kind start { value } end { value } location country superEvent { name } subEvents { nodes { name } } articles { nodes { headline } } links { edges { relation node { name } } } backlinks { edges { relation node { name } } } outlets { edges { articleCount node { name } } } } } }
        """)]
    public async Task Walks(string name, string query)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync(query);

        Snapshot.Match(new { Answer = answer.GetRawText(), graph.Statements }, $"WalkTests_{name}");
    }
}
