using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Archives;
using KnowledgeApi.Ingestion.Feeds;
using KnowledgeApi.Ingestion.Html;
using KnowledgeApi.Ingestion.JsonLines;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Documents;

/// <summary>Reads a document of any kind; what is wrong with it is found in the readings, never thrown.</summary>
internal static class DocumentReader
{
    public static async IAsyncEnumerable<Reading> ReadAsync(
        Document document, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var readings = ChooseAsync(document, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            Reading? fault = null;
            try
            {
                if (!await readings.MoveNextAsync())
                {
                    break;
                }
            }
            catch (Exception problem) when (Faults.Describe(problem) is { } reason)
            {
                fault = Reading.Rejected(document.Name, (problem as DocumentFault)?.Line ?? 0, reason);
            }

            yield return fault ?? readings.Current;
            if (fault is not null)
            {
                break;
            }
        }
    }

    private static async IAsyncEnumerable<Reading> ChooseAsync(
        Document document, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var peeked = await PeekStream.OpenAsync(document.Content, ContentSniffer.Length, cancellationToken);
        await foreach (var reading in Choose(ContentSniffer.Tell(peeked.Head), document with { Content = peeked.FromStart() }, cancellationToken))
        {
            yield return reading;
        }
    }

    private static IAsyncEnumerable<Reading> Choose(ContentKind kind, Document document, CancellationToken cancellationToken) => kind switch
    {
        ContentKind.Empty => AsyncEnumerable.Empty<Reading>(),
        ContentKind.JsonLines => JsonLinesReader.ReadAsync(document, cancellationToken),
        ContentKind.JsonValues => JsonValuesReader.ReadAsync(document, cancellationToken),
        ContentKind.Html => HtmlReader.ReadAsync(document, cancellationToken),
        ContentKind.Feed => FeedReader.ReadAsync(document, cancellationToken),
        ContentKind.Gzip => GzipReader.ReadAsync(document, cancellationToken),
        ContentKind.Tar => TarFileReader.ReadAsync(document, cancellationToken),
        ContentKind.Zip => ZipReader.ReadAsync(document, cancellationToken),
        ContentKind.Text => TextDocumentReader.ReadAsync(document, cancellationToken),
        ContentKind.OtherXml => throw new DocumentFault("XML, but neither a page nor an RSS or Atom feed"),
        _ => throw new DocumentFault("Not a kind of document that can be read: neither JSON nor text"),
    };
}
