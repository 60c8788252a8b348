using GraphQLParser.AST;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Compilation;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Ids;
using KnowledgeApi.Graph.Sql;
using Filter = System.Collections.Generic.IDictionary<string, object?>;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>
/// The statements that write what is subscribed to, with its position, of a part of the change log.
/// To be given at each execution: the position before the part, its last position, the most rows.
/// </summary>
/// <param name="selection">What is selected.</param>
/// <param name="compiler">Compiles the noun.</param>
/// <param name="field">The subscription.</param>
internal sealed class ChangeStatements(Selection selection, AnswerCompiler compiler, GraphQLField field)
{
    private const string Log = nameof(KnowledgeContext.Changes);

    private readonly string _after = compiler.Parameters.Add(values => values.Root[0]);
    private readonly string _last = compiler.Parameters.Add(values => values.Root[1]);
    private readonly string _most = compiler.Parameters.Add(values => values.Root[2]);

    /// <summary>A row for each noun added that meets the filter.</summary>
    public StatementText Added(GraphModel model, Entity noun, Filter? where, string path)
    {
        var (change, row) = (compiler.Parameters.NextAlias(), new Row(compiler.Parameters.NextAlias()));
        var filter = where is null ? Conditions.True : new FilterCompiler(model, compiler.Parameters).OnEntity(noun, row, where, path);
        var json = Payload(noun, change, sets => compiler.Noun(noun, row, sets));
        return new(
            $"SELECT {change}.\"Id\", {json} FROM \"{Log}\" {change} CROSS JOIN \"{noun.Table}\" {row.Alias} WHERE {Part(change, ChangeKind.ArticleAdded)} "
            + $"AND {row.Id} = {change}.\"SubjectId\" AND {filter} ORDER BY {change}.\"Id\" LIMIT {_most}",
            compiler.Parameters.Values);
    }

    /// <summary>One row where the noun was changed, however often.</summary>
    public StatementText Changed(Entity noun, long id)
    {
        var (change, latest) = (compiler.Parameters.NextAlias(), compiler.Parameters.NextAlias());
        var row = new Row(compiler.Parameters.NextAlias());
        var subject = compiler.Parameters.Add(id);
        var current = RedirectStatements.Current(noun.Redirects, subject);
        var json = Payload(noun, change, sets =>
            $"(SELECT {compiler.Noun(noun, row, sets)} FROM \"{noun.Table}\" {row.Alias} WHERE {row.Id} = {current})");
        return new(
            $"SELECT {change}.\"Id\", {json} FROM \"{Log}\" {change} WHERE {change}.\"Id\" = (SELECT MAX({latest}.\"Id\") FROM \"{Log}\" {latest} "
            + $"WHERE {Part(latest, ChangeKind.EventChanged)} AND {latest}.\"SubjectId\" IN ({subject}, {current}))",
            compiler.Parameters.Values);
    }

    private string Part(string alias, ChangeKind kind) =>
        $"{alias}.\"Id\" > {_after} AND {alias}.\"Id\" <= {_last} AND {alias}.\"Kind\" = '{ConstantCase.Of(kind)}'";

    private string Payload(Entity noun, string change, Func<IEnumerable<GraphQLSelectionSet>, string> writeNoun)
    {
        var type = SubscriptionPayload.NameOf(field.Name.StringValue);
        return Json.Object([.. selection.Fields([field.SelectionSet!], type).Select(part => (part.ResponseName, part.Name switch
        {
            "position" => Json.GlobalId(Position.Noun, $"{change}.\"Id\""),
            "__typename" => Json.Text(type),
            _ => writeNoun(part.SelectionSets),
        }))]);
    }
}
