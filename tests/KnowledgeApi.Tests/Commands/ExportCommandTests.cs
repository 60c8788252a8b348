using System.Diagnostics;
using System.Runtime.Versioning;
using KnowledgeApi.Data;
using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Tests.Commands;

public sealed class ExportCommandTests
{
    private const string Old = "What was exported before.\n";

    [Fact]
    public async Task Writes_what_imports_to_the_same_knowledge_base()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var copy = await TestDatabase.CreateAsync();
        var (file, again) = (database.Path + ".jsonl", copy.Path + ".jsonl");
        var import = await CommandLine.RunAsync(["import", Path.Combine(AppContext.BaseDirectory, "seeds"), "--database", database.Path]);

        var (code, _, _) = await CommandLine.RunAsync(["export", file, "--database", database.Path]);
        await CommandLine.RunAsync(["import", file, "--database", copy.Path]);
        await CommandLine.RunAsync(["export", again, "--database", copy.Path]);

        Assert.Equal((0, "66 new, 0 changed, 0 unchanged, 0 duplicate, 0 rejected\n", ""), import);
        Assert.Equal(0, code);
        Assert.Equal(66, (await File.ReadAllLinesAsync(file)).Length);
        Assert.Equal(await File.ReadAllTextAsync(file), await File.ReadAllTextAsync(again));
    }

    [Fact]
    public async Task Leaves_the_file_as_it_was_where_it_fails()
    {
        await using var database = await TestDatabase.CreateAsync();
        var file = await OldExportAsync(database);
        await CommandLine.RunAsync(["import", Path.Combine(AppContext.BaseDirectory, "seeds"), "--no-extract", "--database", database.Path]);
        await using (var context = database.CreateContext())
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; DROP TABLE \"Articles\"");
        }

        var (code, _, _) = await CommandLine.RunAsync(["export", file, "--database", database.Path]);

        Assert.Equal(2, code);
        Assert.Equal([("old.jsonl", Old)], await FilesBesideAsync(database));
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Leaves_the_file_as_it_was_where_it_is_interrupted(string signal, int expected)
    {
        await using var database = await TestDatabase.CreateAsync();
        var file = await OldExportAsync(database);
        await using (var context = database.CreateContext())
        {
            context.AddRange(Enumerable.Range(0, 4000).Select(i => new Article { Key = $"a{i}", Headline = "A", Body = new('b', 500) }));
            await context.SaveChangesAsync();
        }

        using var process = CommandLine.Start("export", file, "--database", database.Path);
        while (Directory.GetFiles(Path.GetDirectoryName(file)!, $"{Path.GetFileName(file)}*.partial").Length == 0 && !process.HasExited)
        {
            await Task.Delay(10);
        }

        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await process.WaitForExitAsync();

        Assert.Equal(expected, process.ExitCode);
        Assert.Equal([("old.jsonl", Old)], await FilesBesideAsync(database));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Replaces_what_a_link_leads_to_and_lets_nobody_read_more_than_before()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (file, link) = (await OldExportAsync(database), database.Path + ".link");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, file);

        var (code, _, errors) = await CommandLine.RunAsync(["export", link, "--database", database.Path]);

        Assert.Equal((0, "", ""), (code, errors, await File.ReadAllTextAsync(file)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(file, new FileInfo(link).LinkTarget);
    }

    [Fact]
    public async Task Leaves_a_device_what_it_is()
    {
        await using var database = await TestDatabase.CreateAsync();
        await CommandLine.RunAsync(["import", "-", "--database", database.Path], """{"type":"person","key":"p","name":"P"}""");

        var (code, output, errors) = await CommandLine.RunAsync(["export", "/dev/stdout", "--database", database.Path]);

        Assert.Equal((0, """{"type":"person","key":"p","name":"P"}""" + "\n", ""), (code, output, errors));
    }

    private static async Task<string> OldExportAsync(TestDatabase database)
    {
        var file = Path.Combine(Path.GetDirectoryName(database.Path)!, "old.jsonl");
        await File.WriteAllTextAsync(file, Old);
        return file;
    }

    private static async Task<List<(string Name, string Text)>> FilesBesideAsync(TestDatabase database)
    {
        var files = new List<(string, string)>();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(database.Path)!, "*.jsonl*"))
        {
            files.Add((Path.GetFileName(file), await File.ReadAllTextAsync(file)));
        }

        return files;
    }
}
