using System.CommandLine;
using System.Text.Json;
using KnowledgeApi.Benchmarks.Reference.HandWritten;
using KnowledgeApi.Hosting;

namespace KnowledgeApi.Benchmarks.Reference;

internal static class ReferenceCommand
{
    private const int Rounds = 5;

    // The other side writes no log either.
    private static readonly KeyValuePair<string, string?>[] Quiet = [new("Logging:Operations:LogLevel:KnowledgeApi.Transport.Telemetry", "None")];

    public static Command Create()
    {
        var database = new Option<string>("--database") { Description = "A generated database.", Required = true };
        var seconds = new Option<double>("--seconds") { Description = "How long to ask each side each question.", DefaultValueFactory = _ => 5 };
        var command = new Command("reference", "Compare the API with endpoints written by hand for the same questions.") { database, seconds };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(database)!, TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string database, TimeSpan time, CancellationToken cancellationToken)
    {
        using var sessions = new SessionPool(database);
        await using var api = KnowledgeHost.Build(database, "http://127.0.0.1:0", Quiet);
        await using var own = HandWrittenHost.Build(sessions);
        await api.StartAsync(cancellationToken);
        await own.StartAsync(cancellationToken);
        using var apiClient = new HttpClient { BaseAddress = new(api.Urls.Single()) };
        using var ownClient = new HttpClient { BaseAddress = new(own.Urls.Single()) };
        var (graph, hand) = (new Side(apiClient, variant => variant.GraphQL()), new Side(ownClient, variant => variant.HandWritten()));

        var session = sessions.Rent();
        var questions = await Questions.AllAsync(apiClient, session);
        sessions.Return(session);
        foreach (var question in questions)
        {
            if (!await AgreeAsync(question, graph, hand))
            {
                return 1;
            }
        }

        Console.WriteLine($"Both sides give equal data to all {questions.Sum(question => question.Variants.Count)} variants of the questions.");
        Table.Print(await MeasureAsync(questions, graph, hand, time));
        return 0;
    }

    private static async Task<bool> AgreeAsync(Question question, Side graph, Side hand)
    {
        foreach (var variant in question.Variants)
        {
            var (left, right) = (await graph.AnswerAsync(variant), await hand.AnswerAsync(variant));
            if (left.TryGetProperty("errors", out _) || !JsonElement.DeepEquals(left.GetProperty("data"), right.GetProperty("data")))
            {
                await Console.Error.WriteLineAsync($"{question.Name}, {variant.Path}: the answers differ.\n{left}\n{right}");
                return false;
            }
        }

        return true;
    }

    private static async Task<List<(string, Measurement, Measurement)>> MeasureAsync(
        IReadOnlyList<Question> questions, Side graph, Side hand, TimeSpan time)
    {
        var rows = questions.Select(question => (question.Name, GraphQL: new Measurement(), HandWritten: new Measurement())).ToList();
        foreach (var question in questions)
        {
            await graph.AskAsync(question, time / 2, new());
            await hand.AskAsync(question, time / 2, new());
        }

        // All questions in every round: what else the machine does meanwhile falls on each of them alike.
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (question, row) in questions.Zip(rows))
            {
                await graph.AskAsync(question, time / Rounds, row.GraphQL);
                await hand.AskAsync(question, time / Rounds, row.HandWritten);
            }
        }

        return rows;
    }
}
