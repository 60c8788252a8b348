using KnowledgeApi.Graph.Declarations;
using Filter = System.Collections.Generic.IDictionary<string, object?>;

namespace KnowledgeApi.Graph.Sql;

/// <summary>Compiles what the members of a list have to meet: some, all, none, any and their count.</summary>
/// <typeparam name="TMember">What conditions call a member by.</typeparam>
internal abstract class QuantifierCompiler<TMember>(SqlParameters parameters)
{
    protected SqlParameters Parameters => parameters;

    protected OperatorCompiler Operators { get; } = new(parameters);

    public string Compile(Filter quantifiers, string path) => Conditions.All(
        quantifiers.Where(entry => entry.Value is not null).Select(entry => Quantifier(entry.Key, entry.Value!, $"{path}.{entry.Key}")));

    /// <summary>The condition that a filter makes of one member.</summary>
    protected abstract string OnMember(TMember member, Filter filter, string path);

    /// <summary>What stands behind FROM where the members that meet a condition are read.</summary>
    protected abstract string Members(Func<TMember, string> condition);

    /// <summary>The condition that a member meets a filter.</summary>
    protected virtual string Some(Filter filter, string path) => Exists(member => OnMember(member, filter, path));

    private string Quantifier(string name, object operand, string path) => name switch
    {
        "some" => Some((Filter)operand, path),
        "none" => $"NOT {Exists(member => OnMember(member, (Filter)operand, path))}",
        "all" => $"NOT {Exists(member => Conditions.Not(OnMember(member, (Filter)operand, path)))}",
        "any" => (bool)operand ? Exists(Any) : $"NOT {Exists(Any)}",
        "count" => Operators.Compile(() => $"(SELECT COUNT(*) FROM {Members(Any)})", ValueKind.Int, (Filter)operand, path),
        _ => throw new InvalidOperationException(name),
    };

    private string Exists(Func<TMember, string> condition) => $"EXISTS (SELECT 1 FROM {Members(condition)})";

    private static string Any(TMember member) => Conditions.True;
}
