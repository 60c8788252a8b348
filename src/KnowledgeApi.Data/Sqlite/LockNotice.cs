using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Says so where a transaction waits long to begin: an import waits for minutes, and would do so without a word.</summary>
internal sealed class LockNotice(Action<string> tell) : DbTransactionInterceptor
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        await using var notice = new Timer(_ => tell("Another process or import has locked the database; waiting for it."), null, Patience, Timeout.InfiniteTimeSpan);
        return InterceptionResult<DbTransaction>.SuppressWithResult(await connection.BeginTransactionAsync(eventData.IsolationLevel, cancellationToken));
    }
}
