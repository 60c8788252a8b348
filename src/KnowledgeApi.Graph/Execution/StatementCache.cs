using System.Runtime.CompilerServices;
using GraphQL;
using GraphQLParser.AST;
using KnowledgeApi.Graph.Compilation;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Makes the statement of a root field, and keeps its text as long as the document is kept.</summary>
internal sealed class StatementCache(GraphModel model)
{
    // In characters of SQL.
    private const int MostPerDocument = 200_000;
    private readonly ConditionalWeakTable<GraphQLDocument, List<Kept>> _kept = [];

    public Statement Of(IResolveFieldContext context, Connection connection) =>
        Of(context, connection, [], compiler => compiler.Root(connection, context.FieldAst));

    /// <param name="context">The request.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="ids">A JSON array of ids.</param>
    public Statement Of(IResolveFieldContext context, Entity noun, string ids) =>
        Of(context, noun, [ids], compiler => compiler.Root(noun, context.FieldAst));

    private Statement Of(IResolveFieldContext context, object target, IReadOnlyList<object> root, Func<AnswerCompiler, StatementText> compile)
    {
        var arguments = new FieldArguments(context.ExecutionContext.ArgumentValues);
        var kept = _kept.GetOrCreateValue(context.Document);
        if (Find(kept, context, target, arguments) is var (text, pages))
        {
            return text.With(new(root, pages));
        }

        var selection = new Selection(context.Document, context.Variables);
        var compiler = new AnswerCompiler(model, selection, arguments);
        var compiled = compile(compiler);
        if (!compiler.Uses.Any(use => use.DependsOnVariables))
        {
            lock (kept)
            {
                // Fields that the engine merged are new ones at each request, and must not fill it for good.
                while (kept.Count > 0 && kept.Sum(each => each.Text.Sql.Length) + compiled.Sql.Length > MostPerDocument)
                {
                    kept.RemoveAt(0);
                }

                kept.Add(new(context.FieldAst, target, selection, compiler.Uses, [.. compiler.Pages.Select(page => page.Form)], compiled));
            }
        }

        return compiled.With(new(root, compiler.Pages));
    }

    private static (StatementText Text, IReadOnlyList<PageBounds> Pages)? Find(
        List<Kept> kept, IResolveFieldContext context, object target, FieldArguments arguments)
    {
        lock (kept)
        {
            foreach (var each in kept)
            {
                if (each.Field == context.FieldAst && each.Target == target
                    && each.Selection.HoldsFor(context.Variables) && each.PagesFor(arguments) is { } pages)
                {
                    return (each.Text, pages);
                }
            }
        }

        return null;
    }

    /// <summary>The text of a statement, and all that it holds for.</summary>
    private sealed record Kept(
        GraphQLField Field, object Target, Selection Selection, IReadOnlyList<ConnectionUse> Uses, IReadOnlyList<PageForm> Forms, StatementText Text)
    {
        /// <summary>The pages to read; null where their form is another than the text's.</summary>
        public IReadOnlyList<PageBounds>? PagesFor(FieldArguments arguments)
        {
            var pages = new PageBounds[Uses.Count];
            for (var i = 0; i < pages.Length; i++)
            {
                var use = Uses[i];
                pages[i] = PageArguments.Of(use.Connection.Name, arguments.Of(use.Field)).Bounds(use.Order);
                if (pages[i].Form != Forms[i])
                {
                    return null;
                }
            }

            return pages;
        }
    }
}
