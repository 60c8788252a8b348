using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Aggregator;

/// <summary>An article as a page about another one shows it.</summary>
internal sealed record RelatedArticle(int Line, string Outlet, string Age, string? Headline, string? Body)
{
    private const int HeadLength = 3;

    /// <summary>Where related articles begin: an outlet, an age, and the outlet again behind a dash.</summary>
    public static IEnumerable<int> BeginsIn(IReadOnlyList<TextLine> lines) =>
        Enumerable.Range(0, Math.Max(0, lines.Count - HeadLength + 1)).Where(i => lines[i + 2].Text == "- " + lines[i].Text);

    public static RelatedArticle Of(IReadOnlyList<TextLine> lines) => new(
        lines[0].Number, lines[0].Text, lines[1].Text, lines.ElementAtOrDefault(HeadLength).Text,
        Phrase.Paragraphs(lines.Skip(HeadLength + 1).Select(line => line.Text)));
}
