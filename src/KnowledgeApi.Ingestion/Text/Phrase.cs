using System.Text;

namespace KnowledgeApi.Ingestion.Text;

/// <summary>Text as people read it: runs of white space are one space, control characters and half characters are nothing.</summary>
internal static class Phrase
{
    /// <summary>The text in one line; null where nothing of it is left.</summary>
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            }
            else if (!Rune.IsControl(rune) && rune != Rune.ReplacementChar)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().TrimEnd() is { Length: > 0 } phrase ? phrase : null;
    }

    /// <summary>The paragraphs as a body; null where there are none.</summary>
    public static string? Paragraphs(IEnumerable<string?> paragraphs) =>
        string.Join('\n', paragraphs.Select(Of).OfType<string>()) is { Length: > 0 } body ? body : null;
}
