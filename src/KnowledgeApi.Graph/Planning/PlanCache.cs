using System.Runtime.CompilerServices;
using GraphQL;
using GraphQLParser.AST;

namespace KnowledgeApi.Graph.Planning;

/// <summary>
/// Keeps what was worked out for a root field as long as its document is kept: the plan of its loading and of its answer.
/// </summary>
/// <typeparam name="TKey">What else the plan depends on.</typeparam>
/// <typeparam name="TPlan">The plan.</typeparam>
internal sealed class PlanCache<TKey, TPlan>(Func<Selection, GraphQLField, TKey, TPlan> make)
    where TKey : class
{
    private const int MostPerField = 16;
    private readonly ConditionalWeakTable<GraphQLField, List<Entry>> _plans = [];

    public TPlan Of(IResolveFieldContext context, TKey key)
    {
        var entries = _plans.GetOrCreateValue(context.FieldAst);
        lock (entries)
        {
            foreach (var entry in entries)
            {
                if (entry.Key == key && entry.Selection.HoldsFor(context.Variables))
                {
                    return entry.Plan;
                }
            }
        }

        var selection = new Selection(context.Document, context.Variables);
        var plan = make(selection, context.FieldAst, key);
        lock (entries)
        {
            if (entries.Count < MostPerField)
            {
                entries.Add(new(key, selection, plan));
            }
        }

        return plan;
    }

    private sealed record Entry(TKey Key, Selection Selection, TPlan Plan);
}
