using KnowledgeApi.Graph.Declarations;
using Filter = System.Collections.Generic.IDictionary<string, object?>;

namespace KnowledgeApi.Graph.Sql;

/// <summary>Compiles what the items of a JSON list have to meet; conditions call an item by its alias.</summary>
/// <param name="parameters">The statement's.</param>
/// <param name="list">The list.</param>
/// <param name="parent">The row that it is kept in.</param>
internal sealed class ItemQuantifiers(SqlParameters parameters, JsonList list, Row parent) : QuantifierCompiler<string>(parameters)
{
    private readonly string _item = parameters.NextAlias();

    protected override string OnMember(string item, Filter filter, string path) => list.ItemType is null
        ? Operators.Compile($"fold({item}.value)", ValueKind.Text, filter, path)
        : Conditions.All(filter.Where(part => part.Value is not null).Select(part =>
        {
            var member = list.Members.First(column => column.Name == part.Key);
            var value = $"{item}.value ->> '{member.Sql}'";
            return Operators.Compile(
                member.Kind == ValueKind.Text ? $"fold({value})" : value, member.Kind, (Filter)part.Value!, $"{path}.{part.Key}");
        }));

    protected override string Members(Func<string, string> condition) => $"json_each({parent[list.Sql]}) {_item} WHERE {condition(_item)}";
}
