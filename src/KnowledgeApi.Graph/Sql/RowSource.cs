using KnowledgeApi.Graph.Declarations;
using Filter = System.Collections.Generic.IDictionary<string, object?>;

namespace KnowledgeApi.Graph.Sql;

/// <summary>The rows of a connection from a parent that its filter lets through.</summary>
/// <param name="model">The nouns.</param>
/// <param name="connection">The connection.</param>
/// <param name="parent">The parent's id; null at the root.</param>
/// <param name="where">The filter; null where all are wanted.</param>
/// <param name="path">Where the filter stands.</param>
/// <param name="parameters">The statement's.</param>
internal sealed class RowSource(
    GraphModel model, Connection connection, string? parent, Filter? where, string path, SqlParameters parameters)
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
        var (from, fromParent) = connection.Source.Rows(link, parent is null ? null : $"= {parent}");
        var all = Conditions.All([fromParent ?? Conditions.True, Filter(link, IsNodeTable ? link : node), .. conditions]);
        return (all + alsoUsed).Contains($"{node}.", StringComparison.Ordinal)
            ? $"{from} CROSS JOIN \"{Noun.Table}\" {node} WHERE {node}.\"Id\" = {link}.\"{connection.Source.NodeColumn}\" AND {all}"
            : $"{from} WHERE {all}";
    }

    private string Filter(string link, string node)
    {
        if (where is null)
        {
            return Conditions.True;
        }

        var compiler = new FilterCompiler(model, parameters);
        return connection.Source.ParentColumn is null
            ? compiler.OnEntity(Noun, link, where, path)
            : compiler.OnLink(connection, link, node, where, path);
    }
}
