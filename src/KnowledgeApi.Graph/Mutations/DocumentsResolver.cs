using GraphQL;
using GraphQL.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Graph.Mutations;

/// <summary>Hands the documents of a mutation to the import that the host lends.</summary>
internal sealed class DocumentsResolver : IFieldResolver
{
    public async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<IDictionary<string, object?>>("input");
        var documents = ((IEnumerable<object?>)input["documents"]!)
            .Select((document, index) => Document((IDictionary<string, object?>)document!, index));
        var replaces = input.TryGetValue("replace", out var replace) && replace is true;
        return await context.RequestServices!.GetRequiredService<IDocumentImport>()
            .ImportAsync([.. documents], replaces, context.CancellationToken);
    }

    private static ImportedDocument Document(IDictionary<string, object?> input, int index) => new(
        input.TryGetValue("name", out var name) && name is string given ? given : $"documents.{index}",
        (string)input["content"]!,
        input.TryGetValue("retrievedAt", out var at) && at is long milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null);
}
