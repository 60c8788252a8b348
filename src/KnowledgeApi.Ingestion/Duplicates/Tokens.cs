namespace KnowledgeApi.Ingestion.Duplicates;

/// <summary>The words of a text, each as a hash that knows neither case nor punctuation.</summary>
internal static class Tokens
{
    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    // Scripts that put no space between words are read character by character.
    private const char FirstKana = '\u3040';
    private const char LastIdeograph = '\u9FFF';

    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            var (start, hash, isNumber) = (i, Offset, false);
            for (; i < text.Length && char.IsLetterOrDigit(text[i]) && (i == start || !IsWord(text[i - 1]) && !IsWord(text[i])); i++)
            {
                hash = Add(hash, text[i]);
                isNumber |= char.IsDigit(text[i]);
            }

            if (i == start)
            {
                i++;
                continue;
            }

            tokens.Add(new(hash, isNumber));
        }

        return tokens;
    }

    /// <summary>A hash of all letters and digits of a text, whatever stands between them.</summary>
    public static ulong HashOf(string text) => Mix(text.Where(char.IsLetterOrDigit).Aggregate(Offset, Add));

    private static ulong Add(ulong hash, char letter) => (hash ^ char.ToLowerInvariant(letter)) * Prime;

    /// <summary>Scatters a hash over all bits: the last step of MurmurHash3.</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }

    private static bool IsWord(char c) => c is >= FirstKana and <= LastIdeograph;
}

/// <param name="Hash">Of its letters and digits.</param>
/// <param name="IsNumber">Whether there is a digit in it.</param>
internal readonly record struct Token(ulong Hash, bool IsNumber);
