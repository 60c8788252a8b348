using System.Text;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Benchmarks.People;

/// <summary>Reads articles in which names stand in brackets: a sentence a line, an empty line between articles.</summary>
internal static class AnnotatedArticles
{
    public static IEnumerable<List<TaggedSentence>> Read(string path)
    {
        var article = new List<TaggedSentence>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                article.Add(Sentence(line));
            }
            else if (article.Count > 0)
            {
                yield return article;
                article = [];
            }
        }
    }

    private static TaggedSentence Sentence(string line)
    {
        var (text, names) = Split(line);
        var tokens = Tokenizer.Cut(text);
        return new([.. tokens.Select(token => text[token.Start..token.End])], [.. tokens.Select(token => Tag(token, names))], IsDerived: false);
    }

    private static string Tag(Token token, List<(int Start, int End)> names) =>
        names.Find(name => token.Start < name.End && name.Start < token.End) is not { End: > 0 } around ? "O" : token.Start <= around.Start ? "B-PER" : "I-PER";

    private static (string Text, List<(int Start, int End)> Names) Split(string line)
    {
        var (text, names) = (new StringBuilder(), new List<(int Start, int End)>());
        var start = 0;
        foreach (var c in line)
        {
            switch (c)
            {
                case '[':
                    start = text.Length;
                    break;
                case ']':
                    names.Add((start, text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return (text.ToString(), names);
    }
}
