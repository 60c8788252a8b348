using GraphQL;
using GraphQL.Resolvers;
using KnowledgeApi.Graph.Compilation;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Ids;
using KnowledgeApi.Graph.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>Opens the stream of a subscription's results.</summary>
internal sealed class ChangeResolver(
    GraphModel model, Func<ChangeStatements, IResolveFieldContext, StatementText> compile) : ISourceStreamResolver
{
    public async Task<ChangeStream> OpenAsync(IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        var log = services.GetRequiredService<ChangeLog>();
        var range = await log.RangeAsync(context.CancellationToken);
        var start = context.GetArgument<string?>("after") is { } after
            ? Position.Parse(after, $"{context.FieldDefinition.Name}.after", range)
            : range.Last;
        var selection = new Selection(context.Document, context.Variables);
        var compiler = new AnswerCompiler(model, selection, new(context.ExecutionContext.ArgumentValues));
        var text = compile(new(selection, compiler, context.FieldAst), context);
        var responseName = (context.FieldAst.Alias?.Name ?? context.FieldAst.Name).StringValue;
        return new(log, services.GetRequiredService<ResultReader>(), text, compiler.Pages, responseName, start);
    }

    /// <summary>Never called: the strategy takes the stream as it is.</summary>
    public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) => throw new NotSupportedException();
}
