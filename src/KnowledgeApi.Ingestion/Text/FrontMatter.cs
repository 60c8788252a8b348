using System.Text.RegularExpressions;

namespace KnowledgeApi.Ingestion.Text;

/// <summary>The properties between two lines of dashes at the head of a Markdown file: texts and lists of texts, as YAML writes them.</summary>
internal sealed partial class FrontMatter
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the properties off the text; null where it has none.</summary>
    public static FrontMatter? Take(ref string text)
    {
        var match = Block().Match(text);
        if (!match.Success)
        {
            return null;
        }

        text = text[match.Length..];
        var matter = new FrontMatter();
        List<string>? list = null;
        foreach (var line in match.Groups[1].Value.Split('\n'))
        {
            list = matter.Read(line.TrimEnd(), list);
        }

        return matter;
    }

    /// <summary>The first of the names that has a text.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (All(name).FirstOrDefault() is { } value)
            {
                return value;
            }
        }

        return null;
    }

    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name) ?? [];

    private List<string>? Read(string line, List<string>? list)
    {
        if (Item().Match(line) is { Success: true } item)
        {
            Add(list, item.Groups[1].Value);
            return list;
        }

        if (Property().Match(line) is not { Success: true } property)
        {
            return list;
        }

        var values = _values[property.Groups["name"].Value] = [];
        var value = property.Groups["value"].Value;
        if (value is ['[', .., ']'])
        {
            value[1..^1].Split(',').ToList().ForEach(text => Add(values, text));
        }
        else
        {
            Add(values, value);
        }

        return values;
    }

    private static void Add(List<string>? values, string text)
    {
        var bare = text.Trim();
        bare = bare is ['"', .., '"'] or ['\'', .., '\''] && bare.Length > 1 ? bare[1..^1].Replace("\\\"", "\"").Replace("''", "'") : bare;
        if (values is not null && Phrase.Of(bare) is { } value)
        {
            values.Add(value);
        }
    }

    [GeneratedRegex(@"\A---[ \t]*\r?\n(.*?)(?<=\n)(---|\.\.\.)[ \t]*(\r?\n|\z)", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<name>[A-Za-z][\w-]*)[ \t]*:([ \t]+(?<value>.*))?$")]
    private static partial Regex Property();

    [GeneratedRegex(@"^[ \t]*-[ \t]+(.+)$")]
    private static partial Regex Item();
}
