using KnowledgeApi.Data;
using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Tests.Commands;

public sealed class ImportCommandTests : IAsyncLifetime
{
    private const string Person = """{"type":"person","key":"p","name":"P"}""";
    private const string Article = """{"type":"article","key":"a","headline":"A","mentions":[{"person":"p","role":"ABOUT"}]}""";

    private TestDatabase _database = null!;

    private string Folder => Path.GetDirectoryName(_database.Path)!;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Says_what_was_new_changed_unchanged_duplicate_and_rejected()
    {
        await CommandLine.RunAsync(["import", "-", "--database", _database.Path], Person);

        var (code, output, errors) = await CommandLine.RunAsync(["import", "-", "--database", _database.Path], $"{Person}\n{Article}\nnonsense");

        Assert.Equal((1, "1 new, 0 changed, 1 unchanged, 0 duplicate, 1 rejected\n"), (code, output));
        Assert.StartsWith("standard input:3: Not valid JSON", errors);
    }

    [Fact]
    public async Task Names_a_file_that_is_not_there()
    {
        var (code, _, errors) = await CommandLine.RunAsync(["import", "nowhere.jsonl", "--database", _database.Path], "");

        Assert.Equal(1, code);
        Assert.StartsWith("nowhere.jsonl: No such file or folder", errors);
    }

    [Theory]
    [InlineData("--nope", "There is no option '--nope'")]
    [InlineData("--retrieved-at=1/21", "--retrieved-at: '1/21' is no date of ISO 8601")]
    public async Task Refuses_an_option_that_it_cannot_use(string option, string reason)
    {
        var (code, _, errors) = await CommandLine.RunAsync(["import", "-", option, "--database", _database.Path], Person);

        Assert.Equal(2, code);
        Assert.Contains(reason, errors);
    }

    [Theory]
    [InlineData("export", "-")]
    [InlineData("explain", "a")]
    public async Task Makes_no_database_to_read_from(string command, string argument)
    {
        var path = _database.Path + ".typo";

        var (code, output, errors) = await CommandLine.RunAsync([command, argument, "--database", path]);

        Assert.Equal((2, "", $"There is no database '{path}'.\n", false), (code, output, errors, File.Exists(path)));
    }

    [Fact]
    public async Task Says_that_a_folder_holds_no_document()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "empty")).FullName;

        var (code, _, errors) = await CommandLine.RunAsync(["import", folder, "--database", _database.Path]);

        Assert.Equal((0, $"There is no document in {folder}.\n"), (code, errors));
    }

    [Fact]
    public async Task Replaces_what_is_stored_when_told_to()
    {
        var (stored, shorter) = (Article.Replace("\"A\"", "\"A\",\"body\":\"One two three.\""), Article.Replace("\"A\"", "\"A\",\"body\":\"One.\""));
        await CommandLine.RunAsync(["import", "-", "--database", _database.Path], $"{Person}\n{stored}");

        var kept = await CommandLine.RunAsync(["import", "-", "--database", _database.Path], shorter);
        var replaced = await CommandLine.RunAsync(["import", "-", "--replace", "--database", _database.Path], shorter);

        Assert.Equal("0 new, 0 changed, 1 unchanged, 0 duplicate, 0 rejected\n", kept.Output);
        Assert.Equal("0 new, 1 changed, 0 unchanged, 0 duplicate, 0 rejected\n", replaced.Output);
    }

    [Fact]
    public async Task Lists_what_it_rejected_as_JSON_Lines()
    {
        var (file, report) = (Path.Combine(Folder, "in.jsonl"), Path.Combine(Folder, "report.jsonl"));
        await File.WriteAllTextAsync(file, Article);

        var (code, _, _) = await CommandLine.RunAsync(["import", file, "--report", report, "--database", _database.Path]);

        Assert.Equal(1, code);
        Assert.Equal($$"""{"file":"{{file}}","line":1,"reason":"mentions[0].person: there is no person 'p'"}""" + "\n", await File.ReadAllTextAsync(report));
    }

    [Fact]
    public async Task Resolves_what_standard_input_and_files_say_about_each_other()
    {
        var file = Path.Combine(Folder, "in.jsonl");
        await File.WriteAllTextAsync(file, Person);

        var (code, output, _) = await CommandLine.RunAsync(["import", "-", file, "--database", _database.Path], Article);

        Assert.Equal((0, "2 new, 0 changed, 0 unchanged, 0 duplicate, 0 rejected\n"), (code, output));
    }

    [Fact]
    public async Task Loses_nothing_that_was_stored_when_killed_and_converges_when_run_again()
    {
        var file = await ManyDocuments.WriteAsync(Folder, 4000);
        await using var undisturbed = await TestDatabase.CreateAsync();
        await CommandLine.RunAsync(["import", file, "--database", undisturbed.Path]);
        await using var context = _database.CreateContext();

        foreach (var storedAtLeast in new[] { 0, 1, Random.Shared.Next(1000, 2000), Random.Shared.Next(2000, 3000) })
        {
            var seen = await KillAsync(file, storedAtLeast, context);
            Assert.InRange(await context.Articles.CountAsync(), seen, int.MaxValue);
            Assert.Equal(["ok"], await context.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync());
        }

        var (code, _, _) = await CommandLine.RunAsync(["import", file, "--database", _database.Path]);

        Assert.Equal(0, code);
        Assert.Equal(await ExportAsync(undisturbed.Path), await ExportAsync(_database.Path));
    }

    [Fact]
    public async Task Finishes_beside_another_import()
    {
        var file = await ManyDocuments.WriteAsync(Folder, 3000);
        await using var undisturbed = await TestDatabase.CreateAsync();
        await CommandLine.RunAsync(["import", file, "--database", undisturbed.Path]);

        var runs = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => CommandLine.RunAsync(["import", file, "--database", _database.Path])));

        Assert.All(runs, run => Assert.Equal(0, run.Code));
        Assert.Equal(await ExportAsync(undisturbed.Path), await ExportAsync(_database.Path));
    }

    /// <summary>Kills an import once so many articles are stored; says how many were.</summary>
    private static async Task<int> KillAsync(string file, int storedAtLeast, KnowledgeContext context)
    {
        using var process = CommandLine.Start("import", file, "--database", context.Database.GetDbConnection().DataSource);
        int seen;
        while ((seen = await context.Articles.CountAsync()) < storedAtLeast && !process.HasExited)
        {
            await Task.Delay(10);
        }

        await Task.Delay(Random.Shared.Next(200));
        process.Kill();
        await process.WaitForExitAsync();
        return seen;
    }

    private static async Task<string> ExportAsync(string database)
    {
        var (code, output, errors) = await CommandLine.RunAsync(["export", "-", "--database", database]);
        Assert.Equal((0, ""), (code, errors));
        Assert.NotEmpty(output);
        return output;
    }
}
