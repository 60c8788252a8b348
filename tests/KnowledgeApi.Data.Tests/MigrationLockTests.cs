using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KnowledgeApi.Data.Tests;

public sealed class MigrationLockTests : IAsyncLifetime
{
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(1.5);

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));
    private readonly List<string> _told = [];
    private TestDatabase _database = null!;
    private KnowledgeContext _other = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _other = _database.CreateContext();
    }

    public async Task DisposeAsync()
    {
        _patience.Dispose();
        await _other.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Holds_nobody_up_where_nothing_is_to_be_migrated()
    {
        await using var held = await LockAsync();

        await PrepareAsync();

        Assert.Empty(_told);
    }

    [Theory]
    [InlineData("-3 minutes")]
    [InlineData("+3 minutes")]
    public async Task Is_taken_from_a_process_that_is_gone_though_the_clock_was_set_back_since(string moved)
    {
        await _other.GetService<IMigrator>().MigrateAsync("Initial");
        await LockAsync();
        await RedateAsync(moved);

        await PrepareAsync();

        Assert.Empty(await _other.Database.GetPendingMigrationsAsync());
        Assert.Contains("never ended", Assert.Single(_told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_left_to_a_process_that_took_it_just_now()
    {
        await _other.GetService<IMigrator>().MigrateAsync("Initial");
        var held = await LockAsync();

        var prepared = PrepareAsync();
        await Task.Delay(AWhile);
        var waited = !prepared.IsCompleted;
        await held.DisposeAsync();
        await prepared;

        Assert.True(waited);
        Assert.Empty(await _other.Database.GetPendingMigrationsAsync());
        Assert.Contains("waiting", Assert.Single(_told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_left_to_a_process_whose_migration_takes_long()
    {
        await _other.GetService<IMigrator>().MigrateAsync("Initial");
        var held = await LockAsync();
        await RedateAsync("-3 minutes");
        await using var migration = await _other.Database.BeginTransactionAsync();

        var prepared = Task.Run(PrepareAsync);
        await Task.Delay(AWhile);
        var waited = !prepared.IsCompleted;
        await held.DisposeAsync();
        await migration.CommitAsync();
        await prepared;

        Assert.True(waited);
        Assert.DoesNotContain(_told, sentence => sentence.Contains("removed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lets_many_start_at_once()
    {
        var path = _database.Path + ".new";

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var options = new DbContextOptionsBuilder<KnowledgeContext>();
            await using var context = new KnowledgeContext((DbContextOptions<KnowledgeContext>)options.UseKnowledgeSqlite($"Data Source={path};Pooling=False").Options);
            await DatabaseSetup.PrepareAsync(context, _patience.Token);
        })));

        Assert.True(File.Exists(path));
    }

    private async Task PrepareAsync()
    {
        await using var context = _database.CreateContext();
        await DatabaseSetup.PrepareAsync(context, _patience.Token, _told.Add);
    }

    private Task<IMigrationsDatabaseLock> LockAsync() => _other.GetService<IHistoryRepository>().AcquireDatabaseLockAsync();

    private Task<int> RedateAsync(string moved) => _other.Database.ExecuteSqlAsync(
        $"UPDATE \"__EFMigrationsLock\" SET \"Timestamp\" = strftime('%Y-%m-%d %H:%M:%f', 'now', {moved}) || substr(\"Timestamp\", 24)");
}
