using System.Text.Json;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Errors;
using KnowledgeApi.Graph.Ids;

namespace KnowledgeApi.Graph.Sql;

/// <summary>Compiles the operators on one value. A missing value meets no operator but <c>eq: null</c> and the negated ones.</summary>
internal sealed class OperatorCompiler(SqlParameters parameters)
{
    private const int LongestText = 1000;

    public string Compile(string sql, ValueKind kind, IDictionary<string, object?> operators, string path) =>
        Conditions.All(operators.Select(entry => Operator(sql, kind, entry.Key, entry.Value, $"{path}.{entry.Key}")));

    /// <summary>The same of a value that is used, and noted as such, only where an operator asks about it.</summary>
    public string Compile(Func<string> sql, ValueKind kind, IDictionary<string, object?> operators, string path) =>
        operators.Count == 0 ? Conditions.True : Compile(sql(), kind, operators, path);

    /// <summary>Compares a noun's id with global ids.</summary>
    public string OnId(string sql, Entity noun, IDictionary<string, object?> operators, string path) => Compile(
        sql,
        ValueKind.Int,
        operators.ToDictionary(entry => entry.Key, entry => entry.Value is IEnumerable<object?> many
            ? many.Select((id, i) => Key(id, noun, $"{path}.{entry.Key}.{i}")).ToList()
            : Key(entry.Value, noun, $"{path}.{entry.Key}")),
        path);

    private static object? Key(object? id, Entity noun, string path) => id is null ? null : GlobalId.Parse(id.ToString()!, noun, path);

    private string Operator(string sql, ValueKind kind, string name, object? operand, string path) => name switch
    {
        "eq" => $"{sql} IS {Value(kind, operand, path)}",
        "neq" => $"{sql} IS NOT {Value(kind, operand, path)}",
        "in" => In(sql, kind, operand, path),
        "nin" => Conditions.Not(In(sql, kind, operand, path)),
        "gt" => Compare(sql, ">", kind, operand, path),
        "ngt" => Conditions.Not(Compare(sql, ">", kind, operand, path)),
        "gte" => Compare(sql, ">=", kind, operand, path),
        "ngte" => Conditions.Not(Compare(sql, ">=", kind, operand, path)),
        "lt" => Compare(sql, "<", kind, operand, path),
        "nlt" => Conditions.Not(Compare(sql, "<", kind, operand, path)),
        "lte" => Compare(sql, "<=", kind, operand, path),
        "nlte" => Conditions.Not(Compare(sql, "<=", kind, operand, path)),
        "contains" => $"instr({sql}, {Text(operand, path)}) > 0",
        "ncontains" => Conditions.Not($"instr({sql}, {Text(operand, path)}) > 0"),
        "startsWith" => StartsWith(sql, operand, path),
        "nstartsWith" => Conditions.Not(StartsWith(sql, operand, path)),
        "endsWith" => EndsWith(sql, operand, path),
        "nendsWith" => Conditions.Not(EndsWith(sql, operand, path)),
        _ => throw new InvalidOperationException($"No operator {name}."),
    };

    private string In(string sql, ValueKind kind, object? operand, string path)
    {
        var values = ((IEnumerable<object?>?)operand ?? throw Missing(path)).ToList();
        // One parameter, for the database takes no statement of many thousands.
        var options = values.OfType<object>().Select(value => kind == ValueKind.Text ? Folded(value, path) : value);
        var listed = $"{sql} IN (SELECT value FROM json_each({parameters.Add(JsonSerializer.Serialize(options))}))";
        return values.Contains(null) ? $"({listed} OR {sql} IS NULL)" : listed;
    }

    private string Compare(string sql, string comparison, ValueKind kind, object? operand, string path) =>
        $"{sql} {comparison} {Value(kind, operand ?? throw Missing(path), path)}";

    /// <summary>A range, for which an index serves.</summary>
    private string StartsWith(string sql, object? operand, string path)
    {
        var prefix = Folded(operand, path);
        return $"({sql} >= {parameters.Add(prefix)} AND {sql} < {parameters.Add(prefix + "\U0010FFFF")})";
    }

    private string EndsWith(string sql, object? operand, string path)
    {
        var suffix = Folded(operand, path);
        if (suffix.Length == 0)
        {
            return $"{sql} IS NOT NULL";
        }

        var length = parameters.Add((long)suffix.EnumerateRunes().Count());
        return $"substr({sql}, -{length}) = {parameters.Add(suffix)}";
    }

    private string Text(object? operand, string path) => parameters.Add(Folded(operand, path));

    private string Value(ValueKind kind, object? value, string path) =>
        value is null ? "NULL" : parameters.Add(kind == ValueKind.Text ? Folded(value, path) : value);

    private static string Folded(object? operand, string path) => operand switch
    {
        null => throw Missing(path),
        string { Length: > LongestText } => throw new ArgumentError("STRING_TOO_LONG", path, $"'{path}' may have {LongestText} characters at most."),
        _ => FoldedText.Fold((string)operand),
    };

    private static ArgumentError Missing(string path) => new("NULL_OPERAND", path, $"'{path}' needs a value; only eq, neq, in and nin take null.");
}
