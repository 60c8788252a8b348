using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Limits;

/// <summary>
/// Checks a parsed document against the limits, in time that grows with its length only. Comes before the engine's
/// validation, which takes seconds for a kilobyte that is made for it.
/// </summary>
internal sealed class DocumentCheck(DocumentLimits limits)
{
    public void Check(GraphQLDocument document)
    {
        var definitions = new Definitions(document, limits);
        var tally = new DocumentTally(definitions, limits);
        var sum = default(Tally);
        foreach (var operation in definitions.Operations)
        {
            sum += tally.Of(operation);
        }

        Check(sum);
        foreach (var fragment in definitions.Fragments)
        {
            // One that no operation spreads is validated all the same.
            Check(tally.Of(fragment));
        }

        var merged = new MergedFields(definitions, limits);
        foreach (var definition in document.Definitions.OfType<GraphQLExecutableDefinition>())
        {
            merged.Check([definition.SelectionSet]);
        }
    }

    private void Check(Tally tally)
    {
        if (tally.Depth > limits.Depth)
        {
            throw Refusals.Refusal("DOCUMENT_TOO_DEEP", $"The document's fields nest {tally.Depth} deep; they may nest {limits.Depth} deep.");
        }

        if (tally.IntrospectionFields > 0 && !limits.Introspection)
        {
            throw Refusals.Refusal("INTROSPECTION_DISABLED", "This server does not tell its schema; '__schema' and '__type' are not answered.");
        }

        Check("TOO_MANY_FIELDS", "fields, fragments expanded", tally.Fields, limits.Fields);
        Check("TOO_MANY_INTROSPECTION_FIELDS", "introspection fields, fragments expanded", tally.IntrospectionFields, limits.IntrospectionFields);
        Check("TOO_MANY_ALIASES", "aliases, fragments expanded", tally.Aliases, limits.Aliases);
        Check("TOO_MANY_DIRECTIVES", "directives, fragments expanded", tally.Directives, limits.Directives);
    }

    private static void Check(string code, string what, long count, int limit)
    {
        if (count > limit)
        {
            throw Refusals.TooMany(code, what, limit);
        }
    }
}
