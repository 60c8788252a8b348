using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Dates;

namespace KnowledgeApi.Benchmarks.Understanding;

/// <summary>Finds the dates in texts and compares them with those that people marked: place and value have to be the same.</summary>
internal static class DatesCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "JSON Lines: publishedAt, text, dates: start, end, value." };
        var mistakes = new Option<bool>("--mistakes") { Description = "Print what was missed and what was wrong." };
        var command = new Command("dates", "Measure which dates are found in texts.") { file, mistakes };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(mistakes), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, bool mistakes, CancellationToken cancellationToken)
    {
        var (right, found, marked, lines) = (0, 0, 0, 0);
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancellationToken))
        {
            if (line.Length == 0 || JsonSerializer.Deserialize<MarkedText>(line, JsonSerializerOptions.Web) is not { } text)
            {
                continue;
            }

            var published = PartialDate.TryParse(text.PublishedAt ?? "", out var date) ? date : null;
            var ours = DateTagger.Find(text.Text, published).Select(d => new MarkedDate(d.Start, d.End, d.Value.Value)).ToHashSet();
            var theirs = text.Dates.ToHashSet();
            lines++;
            (right, found, marked) = (right + ours.Count(theirs.Contains), found + ours.Count, marked + theirs.Count);
            if (mistakes && !ours.SetEquals(theirs))
            {
                Print(text, ours, theirs);
            }
        }

        var (precision, recall) = ((double)right / found, (double)right / marked);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{lines} texts, {marked} dates, {found} found: precision {precision:F3}, recall {recall:F3}, F1 {2 * precision * recall / (precision + recall):F3}"));
        return 0;
    }

    private static void Print(MarkedText text, HashSet<MarkedDate> ours, HashSet<MarkedDate> theirs)
    {
        Console.WriteLine($"{text.PublishedAt} {text.Text}");
        foreach (var date in ours.Union(theirs).Where(date => ours.Contains(date) != theirs.Contains(date)).OrderBy(date => date.Start))
        {
            Console.WriteLine($"    {(ours.Contains(date) ? "wrong " : "missed")} {text.Text[date.Start..date.End]} = {date.Value}");
        }
    }

    private sealed record MarkedText(string? PublishedAt, string Text, List<MarkedDate> Dates);

    private sealed record MarkedDate(int Start, int End, string Value);
}
