using GraphQL;

namespace KnowledgeApi.Transport.Limits;

/// <summary>Checks the values of variables: how many, how deep, and the page sizes within them.</summary>
internal sealed class VariablesCheck(DocumentLimits limits)
{
    public void Check(Inputs? variables)
    {
        if (variables is null)
        {
            return;
        }

        var count = 0;
        foreach (var (name, value) in variables)
        {
            Check(name, value, 1, ref count);
        }
    }

    private void Check(string variable, object? value, int depth, ref int count)
    {
        if (++count > limits.VariableValues)
        {
            throw Refusals.Refusal("VARIABLES_TOO_LARGE", $"The variables hold too many values; they may hold {limits.VariableValues}.");
        }

        if (depth > limits.VariableDepth)
        {
            throw Refusals.Refusal("VARIABLES_TOO_DEEP", $"The variable '{Refusals.Excerpt(variable)}' nests too deep; it may nest {limits.VariableDepth} deep.");
        }

        if (value is IDictionary<string, object?> fields)
        {
            foreach (var (name, field) in fields)
            {
                if (PageSize.Is(name))
                {
                    PageSize.Check($"${variable}", name, field, limits.PageSize);
                }

                Check(variable, field, depth + 1, ref count);
            }
        }
        else if (value is IList<object?> items)
        {
            foreach (var item in items)
            {
                Check(variable, item, depth + 1, ref count);
            }
        }
    }
}
