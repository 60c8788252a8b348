using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Tests.Commands;

public sealed class UnusableDatabaseTests : IAsyncLifetime
{
    private const string Person = """{"type":"person","key":"p","name":"P"}""";

    private TestDatabase _database = null!;

    private string Folder => Path.GetDirectoryName(_database.Path)!;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Theory]
    [InlineData("stats")]
    [InlineData("migrate")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public async Task Is_a_folder(params string[] command)
    {
        var (code, output, errors) = await CommandLine.RunAsync([.. command, "--database", Folder]);

        Assert.Equal((2, "", $"'{Folder}' is a folder, and no database.\n"), (code, output, errors));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=")]
    public async Task Would_be_in_a_folder_that_is_not_there(string before)
    {
        var path = Path.Combine(Folder, "none", "new.db");

        var (code, output, errors) = await CommandLine.RunAsync(["migrate", "--database", before + path]);

        Assert.Equal((2, "", $"'{path}' cannot be made: there is no folder '{Path.GetDirectoryName(path)}'.\n"), (code, output, errors));
    }

    [Fact]
    public async Task Is_another_kind_of_file()
    {
        var path = Path.Combine(Folder, "text.db");
        await File.WriteAllTextAsync(path, "This is no database.");

        var (code, output, errors) = await CommandLine.RunAsync(["stats", "--database", path]);

        Assert.Equal((2, "", $"'{path}' is no SQLite database.\n"), (code, output, errors));
        Assert.Equal("This is no database.", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Is_locked_and_stays_so()
    {
        await using var context = _database.CreateContext();
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA locking_mode = EXCLUSIVE; DELETE FROM \"People\"");

        var (code, output, errors) = await CommandLine.RunAsync(["stats", "--database", $"Data Source={_database.Path};Command Timeout=1"]);

        Assert.Equal((2, "", $"Another process has locked the database '{_database.Path}'.\n"), (code, output, errors));
    }

    [Fact]
    public async Task Is_waited_for_with_a_word_where_another_process_locks_it()
    {
        await using var context = _database.CreateContext();
        await using var transaction = await context.Database.BeginTransactionAsync();
        using var process = CommandLine.Start("import", "-", "--no-extract", "--database", _database.Path);
        await process.StandardInput.WriteLineAsync(Person);
        process.StandardInput.Close();

        var told = await process.StandardError.ReadLineAsync();
        await transaction.RollbackAsync();
        await process.WaitForExitAsync();

        Assert.Equal(("Another process or import has locked the database; waiting for it.", 0), (told, process.ExitCode));
        Assert.Equal(1, await context.People.CountAsync());
    }
}
