using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Sql;

/// <summary>Looks for linked nodes in the way that suits how many there are.</summary>
internal static class FewOrMany
{
    private const int FewNodes = 500;
    private const int FewMatches = 2000;

    /// <summary>
    /// Few matches are listed once; many are looked for row by row, for then the next is near.
    /// Either alone is hundreds of times slower on what the other is good at.
    /// </summary>
    public static string Match(
        TableSource source, Row parent, string link, string node, Entity noun, string indexed, string condition, string exists)
    {
        var nodes = $"SELECT 1 FROM \"{noun.Table}\" {node} WHERE {indexed}";
        var matches = $"SELECT {link}.\"{source.ParentColumn}\" FROM \"{noun.Table}\" {node} CROSS JOIN \"{source.Table}\" {link} "
            + $"WHERE {link}.\"{source.NodeColumn}\" = {node}.\"Id\" AND {condition}";
        return $"CASE WHEN {AreFew(nodes, FewNodes)} AND {AreFew(matches, FewMatches)} THEN {parent["Id"]} IN ({matches}) ELSE {exists} END";
    }

    private static string AreFew(string rows, int limit) => $"(SELECT COUNT(*) FROM ({rows} LIMIT {limit})) < {limit}";
}
