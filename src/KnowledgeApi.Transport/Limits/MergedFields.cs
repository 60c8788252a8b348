using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Limits;

/// <summary>
/// Walks a definition as the answer will be laid out, fields of one response key merged. The engine compares every two
/// fields that go into one place, and the levels of introspection multiply.
/// </summary>
internal sealed class MergedFields(Definitions definitions, DocumentLimits limits)
{
    private long _pairs;

    /// <param name="sets">The selection sets that go into one place.</param>
    /// <param name="steps">How often introspection has gone from type to type; null outside of it.</param>
    public void Check(IReadOnlyList<GraphQLSelectionSet> sets, int? steps = null)
    {
        var merged = new Dictionary<ROM, List<GraphQLField>>();
        var spread = new HashSet<GraphQLFragmentDefinition>();
        foreach (var set in sets)
        {
            Collect(set, merged, spread);
        }

        foreach (var (key, fields) in merged)
        {
            _pairs += (fields.Count - 1) * fields.Sum(Weight) / 2;
            if (_pairs > limits.FieldPairs)
            {
                throw Refusals.Refusal(
                    "TOO_MANY_REPEATED_FIELDS", $"The document repeats fields like '{Refusals.Excerpt(key.ToString())}' too often; {limits.FieldPairs} pairs may go into the same place.");
            }

            var below = fields.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>().ToList();
            if (below.Count > 0)
            {
                Check(below, Steps(fields[0], steps));
            }
        }
    }

    private void Collect(GraphQLSelectionSet set, Dictionary<ROM, List<GraphQLField>> merged, HashSet<GraphQLFragmentDefinition> spread)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is GraphQLField field)
            {
                var key = field.Alias?.Name.Value ?? field.Name.Value;
                (merged.TryGetValue(key, out var fields) ? fields : merged[key] = []).Add(field);
            }
            else if (selection is GraphQLInlineFragment inline)
            {
                Collect(inline.SelectionSet, merged, spread);
            }
            else if (selection is GraphQLFragmentSpread named && definitions.Of(named) is { } fragment && spread.Add(fragment))
            {
                Collect(fragment.SelectionSet, merged, spread);
            }
        }
    }

    /// <summary>What the engine spends on comparing a field, in fields without arguments: it looks up each argument in turn and prints its value.</summary>
    private static long Weight(GraphQLField field)
    {
        if (field.Arguments is not { } arguments)
        {
            return 1;
        }

        var length = arguments.Location.End - arguments.Location.Start;
        return 1 + (long)arguments.Count * arguments.Count / 100 + length / 20;
    }

    private int? Steps(GraphQLField field, int? steps)
    {
        if (steps is null)
        {
            return Introspection.Starts(field) ? 0 : null;
        }

        var taken = Introspection.Steps(field) ? steps + 1 : steps;
        return taken <= limits.IntrospectionSteps
            ? taken
            : throw Refusals.Refusal("INTROSPECTION_TOO_DEEP", $"Introspection goes from type to type more than {limits.IntrospectionSteps} times.");
    }
}
