using System.CommandLine;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;

namespace KnowledgeApi.Commands;

internal static class MigrateCommand
{
    public static void AddMigrate(this RootCommand root)
    {
        var database = DatabaseOption.Create();
        var command = new Command("migrate", "Bring the database to the newest form, creating it where there is none.") { database };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = DatabaseOption.Services(parsed.GetValue(database)!);
            await using var scope = services.CreateAsyncScope();
            await DatabaseSetup.PrepareAsync(scope.ServiceProvider.GetRequiredService<KnowledgeContext>(), cancellationToken, Console.Error.WriteLine);
            return ExitCodes.Done;
        });
        root.Add(command);
    }
}
