using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Hosting;

namespace KnowledgeApi.Transport.Documents;

/// <summary>Keeps the host from starting with a trusted document that could never run.</summary>
internal sealed class TrustedDocumentsCheck(TrustedDocuments documents, DocumentSource source, IDocumentValidator validator, ISchema schema) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (file, text) in documents.All)
        {
            try
            {
                await ValidateAsync(source.Parse(text), cancellationToken);
            }
            catch (Exception exception) when (exception is ExecutionError or RequestError)
            {
                throw new ArgumentException($"Trusted document {file}: {exception.Message}", exception);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task ValidateAsync(GraphQLDocument document, CancellationToken cancellationToken)
    {
        var rules = DocumentValidator.CoreRules;
        var result = await validator.ValidateAsync(new() { Document = document, Schema = schema, Rules = rules, CancellationToken = cancellationToken });
        if (!result.IsValid)
        {
            throw result.Errors[0];
        }
    }
}
