namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>Cuts a text into sentences, each without the spaces around it.</summary>
internal static class Sentences
{
    public static IEnumerable<(int Start, int End)> Of(string text) =>
        TokenizedSentences.Of(text).Select(tokens => (tokens[0].Start, tokens[^1].End));
}
