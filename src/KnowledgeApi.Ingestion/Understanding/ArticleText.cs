using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding;

/// <summary>What of an article is read to understand it.</summary>
/// <param name="Language">In BCP 47; null where it is not known.</param>
internal sealed record ArticleText(string Headline, string? Abstract, string? Body, string? Byline, string? Language)
{
    /// <summary>Whether it is in English: as stated, else as it reads.</summary>
    public bool IsEnglish => Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) ?? English.IsLanguageOf(Body ?? Abstract ?? Headline);

    public static ArticleText Of(ArticleRecord article) => new(article.Headline, article.Abstract, article.Body, article.Byline, article.Language);

    public string Of(EvidenceProperty property) => property switch
    {
        EvidenceProperty.Headline => Headline,
        EvidenceProperty.Abstract => Abstract ?? "",
        _ => Body ?? "",
    };

    /// <summary>The texts in which evidence can lie, in the order in which they are read.</summary>
    public IEnumerable<(EvidenceProperty Property, string Text)> Parts()
    {
        yield return (EvidenceProperty.Headline, Of(EvidenceProperty.Headline));
        yield return (EvidenceProperty.Abstract, Of(EvidenceProperty.Abstract));
        yield return (EvidenceProperty.Body, Of(EvidenceProperty.Body));
    }
}
