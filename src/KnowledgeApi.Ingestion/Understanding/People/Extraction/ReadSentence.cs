using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>A sentence of an article, cut into its words.</summary>
/// <param name="number">Counts the sentences of the whole article.</param>
/// <param name="numberInPart">Counts those of its headline, abstract or body.</param>
internal sealed class ReadSentence(int number, int numberInPart, EvidenceProperty property, string text, IReadOnlyList<Token> tokens, Sentence traits)
{
    public int Number => number;

    public int NumberInPart => numberInPart;

    public EvidenceProperty Property => property;

    /// <summary>The whole text that it is of.</summary>
    public string Text => text;

    public IReadOnlyList<Token> Tokens => tokens;

    public Sentence Traits => traits;

    public int Length => tokens.Count;

    public static List<ReadSentence> Of(ArticleText article)
    {
        var sentences = new List<ReadSentence>();
        foreach (var (property, text) in article.Parts())
        {
            var number = 0;
            foreach (var tokens in TokenizedSentences.Of(text))
            {
                WordTraits[] traits = [.. tokens.Select(token => WordTraits.Of(text.AsSpan(token.Start, token.End - token.Start)))];
                sentences.Add(new(sentences.Count, number++, property, text, tokens, new(traits)));
            }
        }

        return sentences;
    }

    public ReadOnlySpan<char> Word(int token) =>
        token < 0 || token >= Length ? default : Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    public string Words(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    public bool Is(int token, WordLists lists) => token >= 0 && token < Length && Traits.Words[token].Has(lists);

    public bool IsCapitalised(int token) => token >= 0 && token < Length && Traits.Words[token].IsCapitalised;

    public bool Is(int token, WordCase wordCase) => token >= 0 && token < Length && Traits.Words[token].Case == wordCase;

    /// <summary>The last comma from a token back to another that is not looked at; that other one where there is none.</summary>
    public int LastComma(int from, int end)
    {
        while (from > end && Word(from) is not ",")
        {
            from--;
        }

        return from;
    }

    public bool IsInQuotes(int token)
    {
        var isOpen = false;
        for (var i = 0; i < token; i++)
        {
            isOpen = Word(i) switch { "\"" => !isOpen, "“" => true, "”" => false, _ => isOpen };
        }

        return isOpen;
    }

    public bool ClosesQuote(int token) => Word(token) is "\"" or "”" or "’" or "'";

    public bool HasQuotes() => Enumerable.Range(0, Length).Any(i => Word(i) is "\"" or "“" or "”" or "‘" || Word(i) is "'" && (i == 0 || Tokens[i].Start > Tokens[i - 1].End));

    public TextSpan Span(int first, int last) => new(Property, Tokens[first].Start, Tokens[last].End);
}
