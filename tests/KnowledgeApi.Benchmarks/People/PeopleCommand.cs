using System.CommandLine;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Benchmarks.People;

internal static class PeopleCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "Words and tags in two columns, an empty line between sentences; or (.txt) sentences with names in [brackets], an empty line between articles." };
        var model = new Option<FileInfo?>("--model") { Description = "A model made by train-people; by default the one that is shipped." };
        var errors = new Option<bool>("--errors") { Description = "Print each name that is missed (-) or wrongly found (+)." };
        var command = new Command("people", "Measure the tagger of people's names on a file.") { file, model, errors };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(model), parsed.GetValue(errors)));
        return command;
    }

    private static int Run(FileInfo file, FileInfo? model, bool errors)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"{file.FullName} does not exist.");
            return 2;
        }

        using var stream = model?.OpenRead();
        var tagger = stream is null ? TaggerModel.Shipped : TaggerModel.Load(stream);
        Console.WriteLine(Evaluation.Of(tagger, file.FullName, errors ? Console.Out : null));
        return 0;
    }
}
