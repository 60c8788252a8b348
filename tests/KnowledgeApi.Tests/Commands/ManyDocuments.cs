namespace KnowledgeApi.Tests.Commands;

/// <summary>A file whose import takes a while.</summary>
internal static class ManyDocuments
{
    public static async Task<string> WriteAsync(string folder, int articles)
    {
        var file = Path.Combine(folder, "documents.jsonl");
        await File.WriteAllLinesAsync(file,
        [
            """{"type":"person","key":"p","name":"P"}""",
            .. Enumerable.Range(0, articles / 10).Select(i => $$"""{"type":"event","key":"e{{i}}","name":"E","participants":[{"person":"p","role":"SPEAKER","articles":["a{{i * 7}}"]}]}"""),
            .. Enumerable.Range(0, articles).Select(i => $$"""
                {"type":"article","key":"a{{i}}","headline":"A {{i}}","body":"{{new string('b', 500)}}","publishedAt":"2025-06-10","outlet":"O","mentions":[{"person":"p","role":"ABOUT"}],"events":[{"event":"e{{i / 10}}","relation":"ABOUT"}],"links":[{"article":"a{{articles - i - 1}}","relation":"RELATED"}]}
                """.Trim()),
        ]);
        return file;
    }
}
