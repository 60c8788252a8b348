using System.Buffers.Text;
using System.Text;

namespace KnowledgeApi.Graph.Tests;

internal static class GlobalId
{
    public static string Of(string noun, long id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{noun}:{id}"));
}
