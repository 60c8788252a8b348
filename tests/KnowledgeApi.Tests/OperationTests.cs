using System.Text.Json;
using Snapshooter.Xunit;

namespace KnowledgeApi.Tests;

public sealed class OperationTests(TestServer server) : IClassFixture<TestServer>
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Operations => new(Directory
        .GetFiles(Path.Combine(TestServer.Repository(), "schema", "operations"), "*.graphql")
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Answers_each_worked_question(string operation)
    {
        var query = await File.ReadAllTextAsync(Path.Combine(TestServer.Repository(), "schema", "operations", operation + ".graphql"));

        var answer = JsonSerializer.Deserialize<JsonElement>(await server.AskAsync(query));

        Assert.False(answer.TryGetProperty("errors", out _), answer.ToString());
        Snapshot.Match(JsonSerializer.Serialize(answer, Readable), $"Operation_{operation}");
    }
}
