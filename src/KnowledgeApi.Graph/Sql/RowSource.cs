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

    /// <summary>A row by names of its own.</summary>
    public LinkedRow NextRow() => LinkedRow.Of(connection.Source, parameters.NextAlias(), parameters.NextAlias());

    public string Filtered() => Filtered(NextRow(), _ => []);

    /// <summary>What stands behind FROM where the rows are read.</summary>
    /// <param name="row">What they are called; its node is joined only if it is used, be it before or by the conditions.</param>
    /// <param name="conditions">What else they must meet.</param>
    public string Filtered(LinkedRow row, Func<LinkedRow, IEnumerable<string>> conditions)
    {
        var (from, ofParent) = connection.Source.Rows(row.Link.Alias, parent is null ? null : $"= {parent}");
        var all = Conditions.All([ofParent ?? Conditions.True, Filter(row), .. conditions(row)]);
        return row.NeedsJoin
            ? $"{from} CROSS JOIN \"{Noun.Table}\" {row.Node.Alias} WHERE {row.Node.Alias}.\"Id\" = {row.Node.Id} AND {all}"
            : $"{from} WHERE {all}";
    }

    private string Filter(LinkedRow row)
    {
        if (where is null)
        {
            return Conditions.True;
        }

        var compiler = new FilterCompiler(model, parameters);
        return connection.Source.ParentColumn is null
            ? compiler.OnEntity(Noun, row.Node, where, path)
            : compiler.OnLink(connection, row, where, path);
    }
}
