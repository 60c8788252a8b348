using System.Globalization;
using GraphQL;
using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Limits;

/// <summary>
/// Refuses page sizes that no page may have, be they literals, variables or variables' defaults. Runs for every request,
/// since variables differ.
/// </summary>
internal static class PageSizeCheck
{
    public static void Check(GraphQLDocument document, Inputs? variables)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLExecutableDefinition executable)
            {
                Check(executable.SelectionSet, document, variables);
            }

            if (definition is GraphQLOperationDefinition { Variables: { } defined })
            {
                CheckDefaults(defined, document);
            }
        }
    }

    private static void CheckDefaults(GraphQLVariablesDefinition defined, GraphQLDocument document)
    {
        foreach (var variable in defined.Items)
        {
            // A default number is judged where the variable is used.
            if (variable.DefaultValue is GraphQLObjectValue or GraphQLListValue)
            {
                Check(variable.Variable.Name, variable.Variable.Name, variable.DefaultValue, document, null);
            }
        }
    }

    private static void Check(GraphQLSelectionSet set, GraphQLDocument document, Inputs? variables)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is GraphQLField { Arguments: { } arguments } field)
            {
                foreach (var argument in arguments.Items)
                {
                    Check(field.Name, argument.Name, argument.Value, document, variables);
                }
            }

            if (selection is IHasSelectionSetNode { SelectionSet: { } below })
            {
                Check(below, document, variables);
            }
        }
    }

    private static void Check(GraphQLName parent, GraphQLName name, GraphQLValue? value, GraphQLDocument document, Inputs? variables)
    {
        switch (value)
        {
            case GraphQLIntValue number when PageSize.Is(name.Value):
                PageSize.Check(parent.StringValue, name.StringValue, double.Parse(number.Value.Span, CultureInfo.InvariantCulture));
                break;
            case GraphQLVariable variable when PageSize.Is(name.Value):
                CheckVariable(parent, name, variable, document, variables);
                break;
            case GraphQLObjectValue fields:
                foreach (var field in fields.Fields ?? [])
                {
                    Check(parent, field.Name, field.Value, document, variables);
                }

                break;
            case GraphQLListValue list:
                foreach (var item in list.Values ?? [])
                {
                    Check(parent, name, item, document, variables);
                }

                break;
        }
    }

    private static void CheckVariable(GraphQLName parent, GraphQLName name, GraphQLVariable variable, GraphQLDocument document, Inputs? variables)
    {
        if (variables is not null && variables.TryGetValue(variable.Name.StringValue, out var given))
        {
            PageSize.Check(parent.StringValue, name.StringValue, given);
            return;
        }

        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            Check(parent, name, operation.Variables?.Items.Find(defined => defined.Variable.Name.Value == variable.Name.Value)?.DefaultValue, document, null);
        }
    }
}
