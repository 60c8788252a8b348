using System.Runtime.CompilerServices;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeApi.Graph.Compilation;
using Microsoft.Extensions.Options;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace KnowledgeApi.Graph.Cost;

/// <summary>Keeps requests that could return too much from running.</summary>
internal sealed class CostLimit(IOptions<CostLimits> limits)
{
    /// <summary>Under this key the caller of the engine asks for the cost, and finds it among the result's extensions.</summary>
    private const string Key = "cost";

    /// <summary>Asked for so, the cost is all there is to the result.</summary>
    private const string CostAlone = "Validate";

    private readonly ConditionalWeakTable<GraphQLOperationDefinition, CostPlan> _plans = [];

    /// <summary>Whether the request is to run.</summary>
    /// <exception cref="CostError">The request could return more nodes than it may.</exception>
    public bool Allows(ExecutionContext context, IObjectGraphType root)
    {
        var cost = PlanOf(context, root).Evaluate(context.ArgumentValues);
        var asked = context.UserContext.TryGetValue(Key, out var asking);
        if (asked)
        {
            context.OutputExtensions[Key] = cost.Report(limits.Value.Nodes);
        }

        if (cost.Nodes > limits.Value.Nodes)
        {
            throw new CostError(cost, limits.Value.Nodes);
        }

        return !asked || asking is not CostAlone;
    }

    private CostPlan PlanOf(ExecutionContext context, IObjectGraphType root)
    {
        if (_plans.TryGetValue(context.Operation, out var known) && known.Selection.HoldsFor(context.Variables))
        {
            return known;
        }

        var plan = new CostPlanner(new Selection(context.Document, context.Variables)).Plan(context.Operation, root);
        _plans.AddOrUpdate(context.Operation, plan);
        return plan;
    }
}
