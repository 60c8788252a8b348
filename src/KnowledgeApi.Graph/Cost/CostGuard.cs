using System.Runtime.CompilerServices;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeApi.Graph.Compilation;
using Microsoft.Extensions.Options;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace KnowledgeApi.Graph.Cost;

/// <summary>Keeps requests that could return too much, or pages of impossible sizes, from running.</summary>
internal sealed class CostGuard(IOptions<CostLimits> limits)
{
    // In the engine's user context the caller says what it wants to know of the cost, and finds the nodes counted.
    private const string Mode = "cost";
    private const string Nodes = "cost.nodes";
    private const string Report = "Report";
    private const string Validate = "Validate";

    private readonly ConditionalWeakTable<GraphQLOperationDefinition, CostPlan> _plans = [];

    /// <summary>Whether the request is to run.</summary>
    /// <exception cref="PageSizeError">A page has a size that none may have.</exception>
    /// <exception cref="CostError">The request could return more nodes than it may.</exception>
    public bool Allows(ExecutionContext context, IObjectGraphType root)
    {
        var cost = PlanOf(context, root).Evaluate(context.ArgumentValues);
        context.UserContext.TryGetValue(Mode, out var mode);
        context.UserContext[Nodes] = cost.Nodes;
        if (mode is Report or Validate)
        {
            context.OutputExtensions["cost"] = cost.Report(limits.Value.Nodes);
        }

        if (cost.Nodes > limits.Value.Nodes)
        {
            throw new CostError(cost, limits.Value.Nodes);
        }

        return mode is not Validate;
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
