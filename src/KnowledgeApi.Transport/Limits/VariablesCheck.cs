using GraphQL;

namespace KnowledgeApi.Transport.Limits;

/// <summary>Refuses variables that nest too deep or hold too many values, each of which may become work in the database.</summary>
internal sealed class VariablesCheck(DocumentLimits limits)
{
    private static readonly Dictionary<string, object?> None = [];

    public void Check(Inputs? variables)
    {
        var count = 0;
        foreach (var (name, value) in variables ?? Inputs.Empty)
        {
            Check(name, value, 1, ref count);
        }
    }

    private void Check(string name, object? value, int depth, ref int count)
    {
        if (++count > limits.VariableValues)
        {
            throw Refusals.Refusal("VARIABLES_TOO_LARGE", $"The variables hold too many values; there may be {limits.VariableValues}.");
        }

        if (depth > limits.VariableDepth)
        {
            throw Refusals.Refusal("VARIABLES_TOO_DEEP", $"The variable '{Refusals.Excerpt(name)}' nests too deep; it may nest {limits.VariableDepth} deep.");
        }

        foreach (var item in value as IList<object?> ?? [])
        {
            Check(name, item, depth + 1, ref count);
        }

        foreach (var (field, item) in value as Dictionary<string, object?> ?? None)
        {
            Check(field, item, depth + 1, ref count);
        }
    }
}
