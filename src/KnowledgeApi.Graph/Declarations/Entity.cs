namespace KnowledgeApi.Graph.Declarations;

/// <summary>A noun or a link: a named set of fields over a table.</summary>
internal sealed class Entity(string name, string description, string table)
{
    private readonly List<Field> _fields = [];

    public string Name => name;

    public string Description => description;

    public string Table => table;

    /// <summary>Whether each is a row of its own, rather than worked out.</summary>
    public bool IsStored => table.Length > 0;

    /// <summary>Where its ids may lead; null where each is its own for ever.</summary>
    public Redirects? Redirects { get; set; }

    public IReadOnlyList<Field> Fields => _fields;

    public Field this[string field] => _fields.First(candidate => candidate.Name == field);

    public void Add(Field field) => _fields.Add(field);
}

/// <summary>The ids of nouns that went up in others, each of which leads to the other for ever.</summary>
/// <param name="Table">Has these ids.</param>
/// <param name="Target">The column that says where each leads.</param>
internal sealed record Redirects(string Table, string Target);

/// <summary>All that the graph shows.</summary>
/// <param name="Nouns">By their entity class.</param>
/// <param name="Roots">The root list of each noun.</param>
internal sealed record GraphModel(IReadOnlyDictionary<Type, Entity> Nouns, IReadOnlyDictionary<Type, Connection> Roots);
