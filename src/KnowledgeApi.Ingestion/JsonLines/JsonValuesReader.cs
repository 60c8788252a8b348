using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Reads JSON that spreads over lines: an array of records, one record, or several after each other.</summary>
internal static class JsonValuesReader
{
    public static async IAsyncEnumerable<Reading> ReadAsync(Document document, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var values = new JsonValueCutter();
        var chunk = new byte[1 << 16];
        while (await document.Content.ReadAsync(chunk, cancellationToken) is > 0 and var length)
        {
            for (var i = 0; i < length; i++)
            {
                if (values.Take(chunk[i]))
                {
                    yield return RecordParser.Read(document.Name, values.Line, new(values.Value));
                    values.Next();
                }
            }
        }

        if (values.HasBegun)
        {
            yield return RecordParser.Read(document.Name, values.Line, new(values.Value));
        }

        if (values.IsArrayOpen)
        {
            yield return Reading.Rejected(document.Name, values.Line, "Not valid JSON: the array does not end");
        }
    }
}
