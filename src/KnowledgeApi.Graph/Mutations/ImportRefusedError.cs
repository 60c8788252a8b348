using GraphQL;

namespace KnowledgeApi.Graph.Mutations;

/// <summary>A client that may not import. The code says why.</summary>
public sealed class ImportRefusedError : ExecutionError
{
    public ImportRefusedError(string code, string message) : base(message) => Code = code;
}
