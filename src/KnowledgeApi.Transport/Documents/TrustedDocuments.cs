using System.Collections.Frozen;
using KnowledgeApi.Transport.Requests;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Transport.Documents;

/// <summary>The operations an operator vouches for, known by the hash of their file's text.</summary>
internal sealed class TrustedDocuments(IOptions<TransportOptions> options)
{
    private readonly FrozenDictionary<string, (string File, string Text)> _documents = Read(options.Value.TrustedDocuments);

    public IEnumerable<(string File, string Text)> All => _documents.Values;

    public string? Find(string hash) => _documents.TryGetValue(hash, out var document) ? document.Text : null;

    private static FrozenDictionary<string, (string File, string Text)> Read(string? folder) =>
        (string.IsNullOrEmpty(folder) ? [] : Directory.GetFiles(folder, "*.graphql", SearchOption.AllDirectories))
            .Select(file => (File: file, Text: File.ReadAllText(file)))
            .DistinctBy(document => document.Text)
            .ToFrozenDictionary(document => DocumentHash.OfText(document.Text));
}
