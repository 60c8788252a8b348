using GraphQL;
using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Limits;

/// <summary>Stands before the engine: makes documents of texts and refuses what could bring it down.</summary>
internal sealed class RequestGuard(DocumentLimits limits)
{
    private readonly DocumentParser _parser = new(limits);
    private readonly DocumentCheck _document = new(limits);
    private readonly VariablesCheck _variables = new(limits);

    /// <summary>The document of a text that no limit refuses.</summary>
    public GraphQLDocument Parse(string query)
    {
        var document = _parser.Parse(query);
        _document.Check(document);
        return document;
    }

    /// <summary>Checks what differs from request to request of one document.</summary>
    public void Check(Inputs? variables) => _variables.Check(variables);
}
