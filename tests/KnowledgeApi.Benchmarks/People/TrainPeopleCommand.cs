using System.CommandLine;
using System.Diagnostics;

namespace KnowledgeApi.Benchmarks.People;

internal static class TrainPeopleCommand
{
    private const string Measured = "held-out";

    private static readonly DirectoryInfo Own = new(Path.Combine(AppContext.BaseDirectory, "People", "News"));

    public static Command Create()
    {
        var data = new Argument<DirectoryInfo>("data") { Description = "The folder with people/*.conll." };
        var model = new Option<FileInfo>("--out") { Description = "Where the model goes.", Required = true };
        var heldOut = new Option<string[]>("--hold-out") { Description = "Further files that are not learned from, by name without ending; their figures are printed.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
        var command = new Command("train-people", "Train the tagger of people's names.") { data, model, heldOut };
        command.SetAction(parsed => Run(parsed.GetValue(data)!, parsed.GetValue(model)!, parsed.GetValue(heldOut)!));
        return command;
    }

    private static int Run(DirectoryInfo data, FileInfo output, string[] heldOut)
    {
        var watch = Stopwatch.StartNew();
        var stated = data.GetDirectories("people").SelectMany(folder => folder.GetFiles("*.conll")).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        if (stated.Count == 0)
        {
            Console.Error.WriteLine($"{data.FullName} holds no people/*.conll to learn from.");
            return 2;
        }

        var all = stated.Concat(Own.GetFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal)).ToList();
        if (heldOut.FirstOrDefault(name => !all.Exists(file => Name(file) == name)) is { } unknown)
        {
            Console.Error.WriteLine($"There is no {unknown} to hold out among {string.Join(", ", all.Select(Name))}.");
            return 2;
        }

        var files = all.ToLookup(file => heldOut.Append(Measured).Contains(Name(file)));
        var documents = files[false].Where(IsProse).SelectMany(file => Documents.Read(file.FullName)).ToList();
        var model = TaggerTrainer.Train(new Variants(new(Path.Combine(data.FullName, "names"))).Of(documents));
        using (var stream = output.Create())
        {
            model.Save(stream);
        }

        Console.WriteLine($"{documents.Sum(document => document.Sum(sentence => sentence.Words.Count))} words, {watch.Elapsed.TotalSeconds:F0} s, CPU {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s, {new FileInfo(output.FullName).Length / 1024} KiB");
        foreach (var file in files[true])
        {
            Console.WriteLine($"{file.Name}, not learned from: {Evaluation.Of(model, file.FullName)}");
        }

        return 0;
    }

    private static string Name(FileInfo file) => Path.GetFileNameWithoutExtension(file.Name);

    // The names in posts of social networks follow other habits: what is learned from them costs recall on news.
    private static bool IsProse(FileInfo file) => !file.Name.StartsWith("wnut", StringComparison.Ordinal);
}
