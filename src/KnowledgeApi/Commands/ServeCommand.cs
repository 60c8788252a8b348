using System.CommandLine;
using KnowledgeApi.Hosting;

namespace KnowledgeApi.Commands;

internal static class ServeCommand
{
    /// <summary>Serves the API; what the program does where no command is given.</summary>
    public static void AddServe(this RootCommand root)
    {
        var serve = new Command("serve", "Serve the API and the explorer. This is what happens where no command is given.");
        AddTo(serve);
        AddTo(root);
        root.Add(serve);
    }

    private static void AddTo(Command command)
    {
        var database = DatabaseOption.Create();
        var urls = new Option<string>("--urls")
        {
            Description = "The addresses to listen on, separated by semicolons.",
            DefaultValueFactory = _ => "http://localhost:5000",
        };
        var noSeeds = new Option<bool>("--no-seeds") { Description = "Leave an empty database empty." };
        command.Add(database);
        command.Add(urls);
        command.Add(noSeeds);
        command.SetAction((parsed, cancellationToken) =>
            KnowledgeHost.RunAsync(parsed.GetValue(database)!, parsed.GetValue(urls)!, !parsed.GetValue(noSeeds), cancellationToken));
    }
}
