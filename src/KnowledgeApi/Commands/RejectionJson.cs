using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeApi.Ingestion;

namespace KnowledgeApi.Commands;

/// <summary>A rejection as a line of JSON.</summary>
internal static class RejectionJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Rejection rejection) => JsonSerializer.Serialize(rejection, Options);
}
