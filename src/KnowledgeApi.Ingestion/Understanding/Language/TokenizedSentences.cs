namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>Gathers the tokens of a text into its sentences.</summary>
internal static class TokenizedSentences
{
    private const int Longest = 300;

    public static IEnumerable<List<Token>> Of(string text)
    {
        var sentence = new List<Token>();
        foreach (var token in Tokenizer.Cut(text))
        {
            if (sentence.Count > 0 && (sentence.Count == Longest || EndsBetween(text, sentence, token)))
            {
                yield return sentence;
                sentence = [];
            }

            sentence.Add(token);
        }

        if (sentence.Count > 0)
        {
            yield return sentence;
        }
    }

    private static bool EndsBetween(string text, List<Token> sentence, Token next)
    {
        var gap = text.AsSpan(sentence[^1].End, next.Start - sentence[^1].End);
        return gap.ContainsAny('\n', '\r', '\u2029') || !gap.IsEmpty && IsEnd(text, sentence, next) && Starts(text, next);
    }

    private static bool IsEnd(string text, List<Token> sentence, Token next)
    {
        var last = sentence.Count - 1;
        while (last > 0 && IsClosing(text[sentence[last].Start]))
        {
            last--;
        }

        var token = text.AsSpan(sentence[last].Start, sentence[last].End - sentence[last].Start);
        return token is "." or "!" or "?" or "…" || token.Length > 1 && token[^1] == '.' && Abbreviations.MayEndSentence(token, text.AsSpan(next.Start, next.End - next.Start));
    }

    private static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or ')' or ']' or '»';

    private static bool Starts(string text, Token token) => !char.IsLower(text[token.Start]) && text[token.Start] is not (',' or ';' or ')' or ':' or '-' or '–' or '—');
}
