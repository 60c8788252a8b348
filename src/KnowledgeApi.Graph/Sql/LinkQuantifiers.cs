using KnowledgeApi.Graph.Declarations;
using Filter = System.Collections.Generic.IDictionary<string, object?>;

namespace KnowledgeApi.Graph.Sql;

/// <summary>Compiles what the rows of a connection have to meet.</summary>
/// <param name="model">The nouns.</param>
/// <param name="parameters">The statement's.</param>
/// <param name="adapts">Whether the way to look for linked nodes is chosen by how many there are.</param>
/// <param name="connection">The connection.</param>
/// <param name="parent">The row that it starts from.</param>
internal sealed class LinkQuantifiers(GraphModel model, SqlParameters parameters, bool adapts, Connection connection, Row parent)
    : QuantifierCompiler<LinkedRow>(parameters)
{
    private readonly FilterCompiler _filters = new(model, parameters, adapts);
    private readonly string _link = parameters.NextAlias();
    private readonly string _node = parameters.NextAlias();

    private Entity Noun => model.Nouns[connection.Node];

    protected override string OnMember(LinkedRow member, Filter filter, string path) => _filters.OnLink(connection, member, filter, path);

    protected override string Members(Func<LinkedRow, string> condition)
    {
        // One of its own for each condition: another may use the node where this does not.
        var row = Row();
        var (from, where) = connection.Source.Rows(_link, $"= {parent["Id"]}");
        var meets = condition(row);
        return row.NeedsJoin
            ? $"{from} CROSS JOIN \"{Noun.Table}\" {_node} WHERE {Conditions.All([where ?? Conditions.True, $"{_node}.\"Id\" = {row.Node.Id}", meets])}"
            : $"{from} WHERE {Conditions.All([where ?? Conditions.True, meets])}";
    }

    protected override string Some(Filter filter, string path)
    {
        var exists = base.Some(filter, path);
        return adapts && connection.Source is TableSource { IsNodeTable: false } table && Indexed(filter, path) is { } indexed
            ? FewOrMany.Match(table, parent, _link, _node, Noun, indexed, OnFewLinks(filter, path), exists)
            : exists;
    }

    /// <summary>The same of few rows, behind which nothing adapts: else each level would double the statement's length.</summary>
    private string OnFewLinks(Filter filter, string path) =>
        new FilterCompiler(model, Parameters, adapts: false).OnLink(connection, Row(), filter, path);

    /// <summary>What the filter asks of the node that an index finds; null where there is nothing of the kind.</summary>
    private string? Indexed(Filter filter, string path)
    {
        var fields = filter.TryGetValue("node", out var value) && value is Filter all ? all : new Dictionary<string, object?>();
        var conditions = fields
            .Where(entry => entry.Key == "id" || Noun.Fields.FirstOrDefault(field => field.Name == entry.Key) is Column { FoldedSql: not null })
            .Where(entry => entry.Value is Filter operators && operators.Keys.Any(name => name is "eq" or "in" or "startsWith"))
            .Select(entry => _filters.OnEntity(Noun, new(_node), new Dictionary<string, object?> { [entry.Key] = entry.Value }, $"{path}.node"))
            .ToList();
        return conditions.Count > 0 ? Conditions.All(conditions) : null;
    }

    private LinkedRow Row() => LinkedRow.Of(connection.Source, _link, _node);
}
