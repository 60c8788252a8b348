using KnowledgeApi.Graph.Compilation;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Sql;

/// <summary>The rows of a connection from a parent that its filter lets through.</summary>
/// <param name="model">The nouns.</param>
/// <param name="connection">The connection.</param>
/// <param name="parent">The parent's id; null at the root.</param>
/// <param name="arguments">The filter, and where it stands.</param>
/// <param name="parameters">The statement's.</param>
internal sealed class RowSource(GraphModel model, Connection connection, string? parent, PageArguments arguments, SqlParameters parameters)
{
    public Connection Connection => connection;

    public SqlParameters Parameters => parameters;

    public Entity Noun => model.Nouns[connection.Node];

    public bool IsNodeTable => connection.Source is TableSource { IsNodeTable: true };

    public string Filtered() => Filtered(parameters.NextAlias(), parameters.NextAlias(), [], "");

    /// <param name="link">The alias of the link row.</param>
    /// <param name="node">The alias of the node, where it is not the link row itself; it is read only if it is used.</param>
    /// <param name="conditions">What else the rows must meet.</param>
    /// <param name="alsoUsed">What else is read of the rows.</param>
    public string Filtered(string link, string node, IEnumerable<string> conditions, string alsoUsed)
    {
        var (from, where) = connection.Source.Rows(link, parent is null ? null : $"= {parent}");
        var all = Conditions.All([where ?? Conditions.True, Filter(link, IsNodeTable ? link : node), .. conditions]);
        return (all + alsoUsed).Contains($"{node}.", StringComparison.Ordinal)
            ? $"{from} CROSS JOIN \"{Noun.Table}\" {node} WHERE {node}.\"Id\" = {link}.\"{connection.Source.NodeColumn}\" AND {all}"
            : $"{from} WHERE {all}";
    }

    private string Filter(string link, string node)
    {
        if (arguments.Where is not { } where)
        {
            return Conditions.True;
        }

        var (compiler, path) = (new FilterCompiler(model, parameters), $"{arguments.Path}.where");
        return connection.Source.ParentColumn is null
            ? compiler.OnEntity(Noun, link, where, path)
            : compiler.OnLink(connection, link, node, where, path);
    }
}
