using KnowledgeApi.Testing;

namespace KnowledgeApi.Tests.Commands;

public sealed class ExportCommandTests
{
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
}
