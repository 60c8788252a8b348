using System.Text.Json;
using GraphQL;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Ids;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>The position from which a subscription misses nothing that happens later.</summary>
internal static class LatestPosition
{
    public static async Task<Answer?> AnswerAsync(IResolveFieldContext context)
    {
        var range = await context.RequestServices!.GetRequiredService<ChangeLog>().RangeAsync(context.CancellationToken);
        return new(JsonSerializer.SerializeToUtf8Bytes(Position.Of(range.Last)));
    }
}
