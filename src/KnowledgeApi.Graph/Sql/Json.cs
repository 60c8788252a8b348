using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Sql;

/// <summary>
/// Expressions that write JSON in the database: it does so several times faster than rows can be handed over,
/// kept and written here.
/// </summary>
internal static class Json
{
    public static string Object(IReadOnlyList<(string Name, string Value)> fields) =>
        $"json_object({string.Join(", ", fields.Select(field => $"'{field.Name}', {field.Value}"))})";

    public static string Text(string text) => $"'{text}'";

    public static string Boolean(string condition) => $"json(iif({condition}, 'true', 'false'))";

    /// <summary>The object where there is one; null where the value that tells is missing.</summary>
    public static string Unless(string missing, string json) => $"CASE WHEN {missing} IS NOT NULL THEN {json} END";

    public static string Scalar(ValueKind kind, string sql) => kind switch
    {
        ValueKind.Boolean => Unless(sql, Boolean(sql)),
        ValueKind.DateTime => $"strftime('%FT%H:%M:%fZ', {sql} / 1000.0, 'unixepoch')",
        _ => sql,
    };

    public static string GlobalId(string noun, string id) => $"base64url('{noun}:' || {id})";

    public static string Cursor(string scope, IEnumerable<string> keys) => $"base64url(json_array('{scope}', {string.Join(", ", keys)}))";
}
