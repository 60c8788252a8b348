using System.CommandLine;
using KnowledgeApi.Data;

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
        command.SetAction((parsed, cancellationToken) => DatabaseOption.ReadAsync(
            parsed.GetValue(database)!, (_, context) => ExplainAsync(parsed.GetValue(article)!, context, cancellationToken), cancellationToken));
        root.Add(command);
    }

    private static async Task<int> ExplainAsync(string name, KnowledgeContext context, CancellationToken cancellationToken)
    {
        if (await ArticleLookup.FindAsync(context, name, cancellationToken) is not { } article)
        {
            await Console.Error.WriteLineAsync($"There is no article with the key or address '{name}'.");
            return ExitCodes.Unusable;
        }

        await Console.Out.WriteLineAsync(Explanation.Of(article));
        return ExitCodes.Done;
    }
}
