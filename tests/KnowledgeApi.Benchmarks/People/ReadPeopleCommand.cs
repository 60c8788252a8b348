using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using KnowledgeApi.Ingestion.Understanding;
using KnowledgeApi.Ingestion.Understanding.People;

namespace KnowledgeApi.Benchmarks.People;

internal static class ReadPeopleCommand
{
    private const int WordsPerArticle = 600;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "Articles with headline and body, one a line, as JSON." };
        var show = new Option<int>("--show") { Description = "How many articles' people to print.", DefaultValueFactory = _ => 0 };
        var command = new Command("read-people", "Measure how fast the people of articles are read, on all cores.") { file, show };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(show)));
        return command;
    }

    private static int Run(FileInfo file, int show)
    {
        var articles = File.ReadLines(file.FullName).Select(Article).ToList();
        foreach (var article in articles.Take(show))
        {
            Show(article);
        }

        Parallel.ForEach(articles, article => PeopleReader.Read(article, []));
        const int rounds = 5;
        var words = articles.Sum(article => article.Body!.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length) * rounds;
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        Parallel.ForEach(Enumerable.Repeat(articles, rounds).SelectMany(all => all), article => PeopleReader.Read(article, []));
        var seconds = watch.Elapsed.TotalSeconds;
        var cpuSeconds = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        Console.WriteLine($"{articles.Count * rounds} articles, {words} words in {seconds:F2} s, CPU {cpuSeconds:F2} s: {words / seconds / WordsPerArticle:F0} articles of {WordsPerArticle} words a second, {words / cpuSeconds / WordsPerArticle:F0} a second of CPU");
        return 0;
    }

    private static ArticleText Article(string line)
    {
        using var json = JsonDocument.Parse(line);
        var article = json.RootElement;
        return new(article.GetProperty("headline").GetString()!, null, article.GetProperty("body").GetString(), null, "en");
    }

    private static void Show(ArticleText article)
    {
        Console.WriteLine($"== {article.Headline}");
        foreach (var person in PeopleReader.Read(article, []))
        {
            var roles = person.Mentions.Select(mention => $"{mention.Role} {mention.Count} ({string.Join(", ", mention.Evidence.Select(span => article.Of(span.Property)[span.Start..span.End]).Distinct())})");
            Console.WriteLine($"  {person.Name} [{person.JobTitle}] {person.Confidence:F2}, relevance {person.Mentions[0].Relevance:F2}: {string.Join("; ", roles)}");
        }
    }
}
