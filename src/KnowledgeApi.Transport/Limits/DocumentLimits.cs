using System.ComponentModel.DataAnnotations;

namespace KnowledgeApi.Transport.Limits;

/// <summary>How large a document and its variables may be. The defaults leave real clients room and bound what an attack can cost.</summary>
public sealed class DocumentLimits
{
    /// <summary>The most tokens (names, values, punctuation) in a document's text; comments count.</summary>
    [Range(1, int.MaxValue)]
    public int Tokens { get; set; } = 8_000;

    /// <summary>The most characters in one line of a document: where a line is malformed, the parser's work grows with the square of it.</summary>
    [Range(1, int.MaxValue)]
    public int LineLength { get; set; } = 10_000;

    /// <summary>How deep lists, objects, types and selection sets may nest in the text, counted in nodes of its syntax tree.</summary>
    [Range(1, int.MaxValue)]
    public int Nesting { get; set; } = 200;

    /// <summary>How deep fields may nest, fragments expanded. Introspection has no such limit: every level of a type's wrapping is one.</summary>
    [Range(1, int.MaxValue)]
    public int Depth { get; set; } = 50;

    /// <summary>The most fields in all operations together, fragments expanded.</summary>
    [Range(1, int.MaxValue)]
    public int Fields { get; set; } = 2_000;

    /// <summary>The most pairs of fields that go into one place of the answer, fragments expanded: the engine compares each pair. One with long arguments counts more.</summary>
    [Range(0, int.MaxValue)]
    public int FieldPairs { get; set; } = 5_000;

    /// <summary>Whether clients may ask for the schema. The explorer and typed code generation need it.</summary>
    public bool Introspection { get; set; } = true;

    /// <summary>The most fields below __schema and __type, fragments expanded.</summary>
    [Range(0, int.MaxValue)]
    public int IntrospectionFields { get; set; } = 500;

    /// <summary>How often introspection may go from a type to other types: each time the answer grows by the size of the schema.</summary>
    [Range(0, int.MaxValue)]
    public int IntrospectionSteps { get; set; } = 2;

    /// <summary>The most aliases, fragments expanded.</summary>
    [Range(0, int.MaxValue)]
    public int Aliases { get; set; } = 100;

    /// <summary>The most directives, fragments expanded.</summary>
    [Range(0, int.MaxValue)]
    public int Directives { get; set; } = 100;

    /// <summary>The most fragment definitions.</summary>
    [Range(0, int.MaxValue)]
    public int Fragments { get; set; } = 50;

    /// <summary>The most variables, all operations together.</summary>
    [Range(0, int.MaxValue)]
    public int Variables { get; set; } = 100;

    /// <summary>The most operations.</summary>
    [Range(1, int.MaxValue)]
    public int Operations { get; set; } = 30;

    /// <summary>How deep lists and objects may nest in the values of variables.</summary>
    [Range(0, int.MaxValue)]
    public int VariableDepth { get; set; } = 50;

    /// <summary>The most values in all variables together, lists and objects counted with what is in them.</summary>
    [Range(0, int.MaxValue)]
    public int VariableValues { get; set; } = 10_000;
}
