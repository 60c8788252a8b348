namespace KnowledgeApi.Graph.Declarations;

/// <summary>What a value is: decides its GraphQL type, its operators and how it is read.</summary>
internal enum ValueKind { Text, Int, Float, Boolean, DateTime, Enum }

/// <summary>One field of a noun or a link as the graph shows it.</summary>
internal abstract record Field(string Name, string Description);

/// <summary>A scalar in one column.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Description">For the reader of the schema.</param>
/// <param name="Kind">What the value is.</param>
/// <param name="Sql">The column's name.</param>
/// <param name="IsNullable">Whether it may be missing.</param>
/// <param name="FoldedSql">The column that holds the text without case, where there is one.</param>
/// <param name="EnumType">The enum, where it is one.</param>
internal sealed record Column(
    string Name, string Description, ValueKind Kind, string Sql, bool IsNullable, string? FoldedSql = null, Type? EnumType = null)
    : Field(Name, Description);

/// <summary>Several columns shown as one object, such as a partial date.</summary>
internal sealed record Composite(string Name, string Description, CompositeType Type, IReadOnlyList<Column> Parts) : Field(Name, Description);

/// <summary>What all composites of one sort have in common.</summary>
/// <param name="Name">The object type's name.</param>
/// <param name="One">One of them, in the words of descriptions: a partial date.</param>
/// <param name="Description">Of the object type, for the reader of the schema.</param>
internal sealed record CompositeType(string Name, string One, string Description);

/// <summary>A short list kept in its row as JSON: texts, or objects with members.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Description">For the reader of the schema.</param>
/// <param name="Sql">The column's name.</param>
/// <param name="ItemType">The name of the objects' type; null for texts.</param>
/// <param name="Members">What the objects have; nothing for texts.</param>
/// <param name="IsFilterable">Whether filters may ask about the list.</param>
internal sealed record JsonList(
    string Name, string Description, string Sql, string? ItemType, IReadOnlyList<Column> Members, bool IsFilterable = true)
    : Field(Name, Description);

/// <summary>At most one other noun, by a foreign key in the row.</summary>
internal sealed record Reference(string Name, string Description, string ForeignKey, Type Target) : Field(Name, Description);
