using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeApi.Benchmarks.Reference.HandWritten;

/// <summary>What one would write by hand for just these questions: the yardstick.</summary>
internal static class HandWrittenHost
{
    public static WebApplication Build(SessionPool sessions)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/nested", (HttpContext http, long id) =>
            AnswerAsync(http, sessions, (session, json) => NestedAnswer.Write(session, json, id)));
        app.MapGet("/articles", (HttpContext http, int first, long? published, long? id) =>
            AnswerAsync(http, sessions, (session, json) => ArticlesAnswer.Write(session, json, first, published, id)));
        app.MapGet("/filtered", (HttpContext http, int first, string prefix, long gte, long lt) =>
            AnswerAsync(http, sessions, (session, json) => FilteredAnswer.Write(session, json, first, prefix, gte, lt)));
        return app;
    }

    private static async Task AnswerAsync(HttpContext http, SessionPool sessions, Action<Session, Utf8JsonWriter> write)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        var session = sessions.Rent();
        await using (var json = new Utf8JsonWriter(http.Response.BodyWriter))
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            write(session, json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        sessions.Return(session);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}
