using System.Buffers;
using GraphQL;
using KnowledgeApi.Transport.Execution;
using KnowledgeApi.Transport.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeApi.Transport.ServerSentEvents;

/// <summary>Writes events. The response starts with the first of them, so that until then it may be refused.</summary>
internal sealed class EventStreamWriter(HttpResponse response, ResultSerializer serializer)
{
    public ValueTask NextAsync(ExecutionResult result, CancellationToken cancellationToken)
    {
        Start();
        response.BodyWriter.Write("event: next\ndata: "u8);
        serializer.Write(response.BodyWriter, result);
        return SendAsync("\n\n"u8, cancellationToken);
    }

    public ValueTask CompleteAsync(CancellationToken cancellationToken) => SendAsync("event: complete\ndata:\n\n"u8, cancellationToken);

    public ValueTask CommentAsync(CancellationToken cancellationToken)
    {
        Start();
        return SendAsync(":\n\n"u8, cancellationToken);
    }

    private void Start()
    {
        if (response.HasStarted)
        {
            return;
        }

        response.ContentType = ResponseType.EventStream.ContentType;
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    private ValueTask SendAsync(ReadOnlySpan<byte> end, CancellationToken cancellationToken)
    {
        response.BodyWriter.Write(end);
        var flush = response.BodyWriter.FlushAsync(cancellationToken);
        return flush.IsCompletedSuccessfully ? ValueTask.CompletedTask : new(flush.AsTask());
    }
}
