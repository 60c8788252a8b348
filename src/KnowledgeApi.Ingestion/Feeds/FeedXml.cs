using System.Xml;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.Feeds;

/// <summary>XML that can neither expand entities nor fetch anything.</summary>
internal static class FeedXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
    };

    /// <summary>Reads the document; what is wrong with it is said in its own terms.</summary>
    public static T Read<T>(byte[] bytes, Func<XmlReader, T> read)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            return read(reader);
        }
        catch (Exception problem) when (problem is XmlException or FormatException or ArgumentException or InvalidOperationException)
        {
            var reason = problem.Message.Contains("DTD") ? "a document type declaration is not allowed" : problem.Message.Split(" Line ")[0].TrimEnd('.');
            throw new DocumentFault($"Not a feed that can be read: {reason}", (problem as XmlException)?.LineNumber ?? 0);
        }
    }
}
