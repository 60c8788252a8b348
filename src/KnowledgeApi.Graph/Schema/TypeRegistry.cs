using GraphQL.Types;

namespace KnowledgeApi.Graph.Schema;

/// <summary>Types of one sort by their names: a schema may have but one of each name.</summary>
internal sealed class TypeRegistry<T> where T : GraphType, new()
{
    private readonly Dictionary<string, T> _types = [];

    /// <summary>The type of the name; made and filled where there is none yet.</summary>
    public T Make(string name, string description, Action<T> fill)
    {
        if (_types.TryGetValue(name, out var known))
        {
            return known;
        }

        // Known before it is filled, for its fields may lead back to it.
        var type = _types[name] = new() { Name = name, Description = description };
        fill(type);
        return type;
    }
}
