using System.Text.RegularExpressions;
using GraphQL.Types;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Graph;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task Is_the_approved_schema()
    {
        var approved = await File.ReadAllTextAsync(Path.Combine(TestServer.Repository(), "schema", "schema.graphql"));

        var actual = SchemaDocument.Print(Schema());

        Assert.Equal(approved, actual);
    }

    [Fact]
    public void Describes_every_type_field_argument_and_value()
    {
        var schema = Schema();

        var undescribed = schema.AllTypes.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && type.Name is not ("ID" or "Int" or "Float" or "String" or "Boolean")).SelectMany(Undescribed);

        Assert.Empty(undescribed);
    }

    [Fact]
    public void No_namespace_of_the_graph_leads_back_to_itself()
    {
        var uses = Directory.GetDirectories(Path.Combine(TestServer.Repository(), "src", "KnowledgeApi.Graph")).ToDictionary(
            folder => Path.GetFileName(folder)!, folder => Directory.GetFiles(folder, "*.cs").SelectMany(NamespacesOfTheGraph).ToHashSet());

        // What uses nothing that is left closes no circle; what cannot be taken away so is one, or leads to one.
        while (uses.Where(used => !used.Value.Any(uses.ContainsKey)).Select(used => used.Key).ToList() is { Count: > 0 } ends)
        {
            ends.ForEach(end => uses.Remove(end));
        }

        Assert.Empty(uses.Keys);
    }

    private static IEnumerable<string> NamespacesOfTheGraph(string file) =>
        Regex.Matches(File.ReadAllText(file), @"^using KnowledgeApi\.Graph\.(\w+);", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Undescribed(IGraphType type)
    {
        if (string.IsNullOrWhiteSpace(type.Description))
        {
            yield return type.Name;
        }

        foreach (var field in (type as IComplexGraphType)?.Fields.ToList() ?? [])
        {
            if (string.IsNullOrWhiteSpace(field.Description))
            {
                yield return $"{type.Name}.{field.Name}";
            }

            foreach (var argument in field.Arguments?.Where(argument => string.IsNullOrWhiteSpace(argument.Description)) ?? [])
            {
                yield return $"{type.Name}.{field.Name}({argument.Name})";
            }
        }

        foreach (var value in (type as EnumerationGraphType)?.Values.Where(value => string.IsNullOrWhiteSpace(value.Description)) ?? [])
        {
            yield return $"{type.Name}.{value.Name}";
        }
    }

    private static ISchema Schema() => new ServiceCollection()
        .AddLogging().AddKnowledgeData("Data Source=:memory:").AddKnowledgeGraph()
        .BuildServiceProvider().GetRequiredService<ISchema>();
}
