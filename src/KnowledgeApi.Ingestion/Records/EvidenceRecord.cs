using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Records;

/// <summary>A place in the article's own text. The words there and around it are read off the text, not believed.</summary>
internal sealed class EvidenceRecord
{
    private const int Context = 32;

    public required EvidenceProperty Property { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public string? Exact { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    public string? Extractor { get; init; }

    public string? Fault(ArticleRecord article, string path)
    {
        var text = Text(article);
        if (Start < 0 || End <= Start || End > text.Length)
        {
            return $"{path}: {Start} to {End} is not within the {ConstantCase.Of(Property)} of {text.Length} characters";
        }

        if (Splits(text, Start) || Splits(text, End))
        {
            return $"{path}: {Start} to {End} cuts a character in two";
        }

        return Exact is null || Exact == text[Start..End] ? null : $"{path}.exact: differs from the text at {Start} to {End}";
    }

    public Evidence Select(ArticleRecord article)
    {
        var text = Text(article);
        var from = Math.Max(0, Start - Context);
        var to = Math.Min(text.Length, End + Context);
        from += Splits(text, from) ? 1 : 0;
        to -= Splits(text, to) ? 1 : 0;
        return new(Property, Start, End, text[Start..End], text[from..Start], text[End..to], Extractor);
    }

    private string Text(ArticleRecord article) => Property switch
    {
        EvidenceProperty.Headline => article.Headline,
        EvidenceProperty.Abstract => article.Abstract,
        _ => article.Body,
    } ?? "";

    private static bool Splits(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
}
