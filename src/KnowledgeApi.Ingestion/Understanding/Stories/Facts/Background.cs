using System.Text.RegularExpressions;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Facts;

/// <summary>Tells where a sentence says what led to an event, or more of somebody in it, rather than what happened.</summary>
internal static partial class Background
{
    /// <summary>An aside ("whose novels …,") ends with its comma, what led to the event ("after …", "for taking …") with the sentence.</summary>
    public static List<Range> Of(string sentence)
    {
        var (stretches, aside) = (new List<Range>(), (int?)null);
        foreach (Match mark in Mark().Matches(sentence))
        {
            if (mark.Groups["reason"].Success || EventWords.IntoBackground.Contains(mark.Value))
            {
                return [.. stretches, (aside ?? mark.Index)..sentence.Length];
            }

            aside = EventWords.IntoAside.Contains(mark.Value) ? aside ?? mark.Index : aside;
            if (mark.Value == "," && aside is { } start)
            {
                stretches.Add(start..mark.Index);
                aside = null;
            }
        }

        return aside is { } last ? [.. stretches, last..sentence.Length] : stretches;
    }

    // "Sentenced for taking bribes", "praised for saving", "in return for permits".
    [GeneratedRegex(@"(?<reason>\bfor [a-z]+ing\b|\bin (?:return|exchange) for\b|\bon (?:charges|suspicion) of\b)|\p{L}+|,")]
    private static partial Regex Mark();
}
