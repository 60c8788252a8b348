using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding;

/// <summary>Cuts a text into sentences, each without the spaces around it.</summary>
internal static class Sentences
{
    private static readonly FrozenSet<string> Openings =
        "The A An He She It They We I You In On At But And As For This That These Those There His Her Their Its Our If When While After Before Since Also Some Many Most No Not So Yet Both Other".Split(' ').ToFrozenSet();

    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        (int Start, int End)? open = null;
        foreach (var tokens in TokenizedSentences.Of(text))
        {
            var (start, end) = (tokens[0].Start, tokens[^1].End);
            if (open is { } before && !GoesOn(text, before, tokens[0]))
            {
                yield return before;
                open = null;
            }

            open = (open?.Start ?? start, end);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    // "The U.S. Capitol" and "Martin Luther King Jr. Day" are in one sentence; "in the U.S. The" is in two.
    private static bool GoesOn(string text, (int Start, int End) before, Token next) =>
        next.Start == before.End + 1 && text[before.End] == ' ' && char.IsUpper(text[next.Start]) && EndsInAbbreviation(text.AsSpan(before.Start, before.End - before.Start))
        && !Openings.Contains(text[next.Start..next.End]);

    private static bool EndsInAbbreviation(ReadOnlySpan<char> sentence)
    {
        var word = sentence[(sentence.LastIndexOf(' ') + 1)..];
        return word is "Jr." or "Sr." || word is [.., '.', var letter, '.'] && char.IsUpper(letter);
    }
}
