using System.Data.Common;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Ids;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>
/// Watches the change log, which other processes write too. However many wait for changes, one statement in each
/// interval asks for them; none where nobody waits.
/// </summary>
internal sealed class ChangeLog(ReadConnections connections, TimeProvider clock)
{
    private const string Sql =
        $"SELECT COALESCE(MIN(\"Id\"), 0), COALESCE(MAX(\"Id\"), 0) FROM \"{nameof(KnowledgeContext.Changes)}\"";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private const int Attempts = 5;
    private readonly Lock _lock = new();
    private Task<LogRange>? _next;

    public async Task<LogRange> RangeAsync(CancellationToken cancellationToken)
    {
        var range = default(LogRange);
        await connections.ReadAsync(new(Sql, []), reader => range = new(reader.GetInt64(0), reader.GetInt64(1)), cancellationToken);
        return range;
    }

    /// <summary>Waits until the log goes on behind a position.</summary>
    public async Task<LogRange> BehindAsync(long position, CancellationToken cancellationToken)
    {
        while (true)
        {
            var range = await Next().WaitAsync(cancellationToken);
            if (range.Last > position)
            {
                return range;
            }
        }
    }

    private Task<LogRange> Next()
    {
        lock (_lock)
        {
            return _next is { IsCompleted: false } next ? next : _next = NextAsync();
        }
    }

    private async Task<LogRange> NextAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            await Task.Delay(Interval, clock);
            try
            {
                return await RangeAsync(CancellationToken.None);
            }
            catch (DbException) when (attempt < Attempts)
            {
                // A database that is back in a moment ends no subscription.
            }
        }
    }
}
