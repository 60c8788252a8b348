using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Html;

/// <summary>Reads the article of an HTML page.</summary>
internal static class HtmlReader
{
    public static async IAsyncEnumerable<Reading> ReadAsync(Document document, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var html = PageEncoding.Decode(await TextContent.ReadBytesAsync(document.Content, cancellationToken));
        using var page = Markup.Parse(html);
        yield return new PageArticle(page, document.Retrieval.At).Read() is { } article
            ? Reading.Of(document.Name, 1, article)
            : Reading.Rejected(document.Name, 1, "The page shows no article");
    }
}
