using System.CommandLine;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;

namespace KnowledgeApi.Commands;

internal static class ExplainCommand
{
    public static void AddExplain(this RootCommand root)
    {
        var command = new Command("explain", "Say what was found in one article: whom and what, by which words, and how sure.");
        var article = new Argument<string>("ARTICLE") { Description = "Its key or its address." };
        var database = DatabaseOption.Create();
        command.Add(article);
        command.Add(database);
        command.SetAction((parsed, cancellationToken) => ExplainAsync(parsed.GetValue(article)!, parsed.GetValue(database)!, cancellationToken));
        root.Add(command);
    }

    private static async Task<int> ExplainAsync(string name, string database, CancellationToken cancellationToken)
    {
        await using var services = DatabaseOption.Services(database);
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<KnowledgeContext>();
        if (!await DatabaseSetup.ExistsAsync(context, cancellationToken))
        {
            return await Run.NoDatabaseAsync(database);
        }

        await DatabaseSetup.PrepareAsync(context, cancellationToken, Console.Error.WriteLine);
        if (await ArticleLookup.FindAsync(context, name, cancellationToken) is not { } article)
        {
            await Console.Error.WriteLineAsync($"There is no article with the key or address '{name}'.");
            return Run.Unusable;
        }

        await Console.Out.WriteLineAsync(Explanation.Of(article));
        return Run.Done;
    }
}
