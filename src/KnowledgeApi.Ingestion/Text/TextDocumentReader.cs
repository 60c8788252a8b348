using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Aggregator;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.Text;

/// <summary>Reads documents that are only text: a page of an aggregator shows its form, anything else is one article.</summary>
internal static class TextDocumentReader
{
    public static async IAsyncEnumerable<Reading> ReadAsync(Document document, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = await TextContent.ReadAsync(document.Content, cancellationToken);
        var lines = TextLine.Of(text);
        var readings = AggregatorPage.IsOne(lines)
            ? AggregatorPageReader.Read(document.Name, AggregatorPage.Of(lines), document.Retrieval.At)
            : [PlainArticle.Read(document.Name, text, document.Retrieval.At)];
        foreach (var reading in readings)
        {
            yield return reading;
        }
    }
}
