using GraphQL;

namespace KnowledgeApi.Graph.Errors;

/// <summary>A question whose statement would be larger or deeper than the database takes.</summary>
internal sealed class TooComplexError : ExecutionError
{
    public TooComplexError() : base("The question is too complex for one root field: ask for fewer levels, filters or fields at once.") => Code = "TOO_COMPLEX";
}
