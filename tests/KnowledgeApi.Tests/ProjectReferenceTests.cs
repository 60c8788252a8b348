using System.Reflection;
using KnowledgeApi.Data;
using KnowledgeApi.Graph;
using KnowledgeApi.Hosting;
using KnowledgeApi.Ingestion;
using KnowledgeApi.Transport;

namespace KnowledgeApi.Tests;

public sealed class ProjectReferenceTests
{
    private static readonly Assembly Data = typeof(KnowledgeContext).Assembly;
    private static readonly Assembly Ingestion = typeof(Importer).Assembly;
    private static readonly Assembly Graph = typeof(GraphServices).Assembly;
    private static readonly Assembly Transport = typeof(TransportServices).Assembly;
    private static readonly Assembly Host = typeof(KnowledgeHost).Assembly;

    public static TheoryData<Assembly, string[]> Projects => new()
    {
        { Data, [] },
        { Ingestion, ["KnowledgeApi.Data"] },
        { Graph, ["KnowledgeApi.Data"] },
        { Transport, [] },
        { Host, ["KnowledgeApi.Data", "KnowledgeApi.Graph", "KnowledgeApi.Ingestion", "KnowledgeApi.Transport"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_those_beneath_it_and_no_other(Assembly project, string[] known) =>
        Assert.Equal(known, References(project, "KnowledgeApi."));

    public static TheoryData<Assembly, string> Strangers => new()
    {
        { Data, "Microsoft.AspNetCore." },
        { Ingestion, "Microsoft.AspNetCore." },
        { Graph, "Microsoft.AspNetCore." },
        { Data, "GraphQL" },
        { Ingestion, "GraphQL" },
        { Transport, "Microsoft.EntityFrameworkCore" },
        { Transport, "Microsoft.Data.Sqlite" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void A_project_knows_nothing_of_what_others_are_for(Assembly project, string stranger) => Assert.Empty(References(project, stranger));

    private static IEnumerable<string> References(Assembly project, string prefix) => project.GetReferencedAssemblies()
        .Select(reference => reference.Name!).Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
