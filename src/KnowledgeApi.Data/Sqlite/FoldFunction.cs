using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Gives every connection the SQL function fold(text): SQLite's own lower() knows ASCII only.</summary>
internal sealed class FoldFunction : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Register(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Register(connection);
        return Task.CompletedTask;
    }

    private static void Register(DbConnection connection) =>
        ((SqliteConnection)connection).CreateFunction(
            "fold", (string? text) => text is null ? null : FoldedText.Fold(text), isDeterministic: true);
}
