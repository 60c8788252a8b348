namespace KnowledgeApi.Data;

/// <summary>The form in which text is compared and sorted: without case, in every script.</summary>
public static class FoldedText
{
    /// <summary>Folds text by simple Unicode case mapping.</summary>
    /// <remarks>Upper case first: final sigma and its kin have one capital but two small letters.</remarks>
    public static string Fold(string text) => text.ToUpperInvariant().ToLowerInvariant();
}
