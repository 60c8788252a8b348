using System.Runtime.CompilerServices;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Feeds;

/// <summary>Reads the articles of RSS 2.0 and Atom feeds.</summary>
internal static class FeedReader
{
    // What is no address is left out later, and is no reason to lose the feed.
    private static readonly Uri NoAddress = new("", UriKind.Relative);

    public static async IAsyncEnumerable<Reading> ReadAsync(Document document, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await TextContent.ReadBytesAsync(document.Content, cancellationToken);
        var xml = FeedXml.Read(bytes, reader => XDocument.Load(reader, LoadOptions.SetLineInfo));
        var feed = FeedXml.Read(bytes, reader => Parse(reader, IsAtom(xml)));
        // The dates are read from the elements, as the syndication library would add what they leave out.
        foreach (var (item, element) in feed.Items.Zip(Elements(xml)))
        {
            var line = ((IXmlLineInfo)element).LineNumber;
            yield return new FeedArticle(feed, item, element, document.Retrieval.At).Read() is { } article
                ? Reading.Of(document.Name, line, article)
                : Reading.Rejected(document.Name, line, "An entry without a title");
        }
    }

    private static IEnumerable<XElement> Elements(XDocument xml) =>
        IsAtom(xml) ? xml.Root!.Elements(xml.Root.Name.Namespace + "entry") : xml.Root!.Elements("channel").Elements("item");

    private static bool IsAtom(XDocument xml) => xml.Root!.Name.LocalName == "feed";

    private static SyndicationFeed Parse(XmlReader reader, bool isAtom)
    {
        SyndicationFeedFormatter formatter = isAtom ? new Atom10FeedFormatter() : new Rss20FeedFormatter();
        formatter.DateTimeParser = (XmlDateTimeData _, out DateTimeOffset date) => (date = default) == default;
        formatter.UriParser = (XmlUriData data, out Uri uri) => (uri = Uri.TryCreate(data.UriString, data.UriKind, out var parsed) ? parsed : NoAddress) is not null;
        formatter.ReadFrom(reader);
        return formatter.Feed;
    }
}
