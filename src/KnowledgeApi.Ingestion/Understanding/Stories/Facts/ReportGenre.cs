using System.Text.RegularExpressions;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Facts;

/// <summary>Tells reports, which say what happened, from what is written about it: opinions, explainers, reviews.</summary>
internal static partial class ReportGenre
{
    private const string First = "opinions?|op-ed|editorial|comment|commentary|column|letters?( to the editor)?|explainer|explained|review|interview|q&a|quiz|podcast";
    private const string Last = "opinions?|op-ed|editorial|comment|letters|explainer|review|interview|podcast";

    public static bool IsOf(Genre? genre, string headline) => (genre is null or Genre.Reportage or Genre.Analysis) && !Label().IsMatch(headline);

    // "OPINION | …", "Explainer: …", "… | Letters".
    [GeneratedRegex($@"^\W*({First})\s*([|:]|\s[-–—])\s|\s[|–—-]\s*({Last})\b\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
