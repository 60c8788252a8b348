using System.Diagnostics;
using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KnowledgeApi.Tests.Commands;

public sealed class InterruptionTests : IAsyncLifetime
{
    private const string Interrupted = "Interrupted. Whatever is stored stays.\n";

    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Ends_an_import_which_running_it_again_completes(string signal, int expected)
    {
        var file = await ManyDocuments.WriteAsync(Path.GetDirectoryName(_database.Path)!, 4000);
        await using var context = _database.CreateContext();
        using var process = CommandLine.Start("import", file, "--database", _database.Path);
        while (!await context.Articles.AnyAsync() && !process.HasExited)
        {
            await Task.Delay(10);
        }

        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var (code, output, _) = await CommandLine.RunAsync(["import", file, "--database", _database.Path]);

        Assert.Equal(expected, process.ExitCode);
        Assert.EndsWith(Interrupted, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Equal((0, 4000), (code, await context.Articles.CountAsync()));
        Assert.DoesNotContain(" 0 unchanged", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_an_import_whose_standard_input_never_does()
    {
        await using var context = _database.CreateContext();
        await context.GetService<IMigrator>().MigrateAsync("Initial");
        using var process = CommandLine.Start("import", "-", "--database", _database.Path);
        while ((await context.Database.GetPendingMigrationsAsync()).Any() && !process.HasExited)
        {
            await Task.Delay(10);
        }

        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((143, Interrupted), (process.ExitCode, errors));
    }
}
