using System.Text.RegularExpressions;

namespace KnowledgeApi.Ingestion.Text;

/// <summary>News agencies, by the names in which newspapers credit them.</summary>
internal static partial class NewsAgencies
{
    // Only names that are known: a bracket at the end of a text may hold anything.
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Yonhap", "AP", "AFP", "Reuters", "Xinhua", "Kyodo", "Jiji", "TASS", "Interfax", "dpa", "EFE", "ANSA", "APA", "PAP", "CNA",
        "ANI", "PTI", "IANS", "UNI", "Bernama", "Antara", "Anadolu", "Ukrinform", "Belga", "ANP", "TT", "NTB", "Ritzau", "Lusa", "AAP", "UPI",
    };

    /// <summary>The agency that a text credits at its end, "(Yonhap)", or in its dateline, "SEOUL (Reuters) -".</summary>
    public static string? CreditedIn(string? body)
    {
        if (body is null)
        {
            return null;
        }

        var credits = Closing().Matches(body).Concat(Dateline().Matches(body));
        return credits.Select(m => m.Groups[1].Value).FirstOrDefault(Names.Contains);
    }

    [GeneratedRegex(@"\(([^()\n]{2,20})\)\s*\z")]
    private static partial Regex Closing();

    [GeneratedRegex(@"\A[^()\n]{0,60}\(([^()\n]{2,20})\)\s*[-–—]")]
    private static partial Regex Dateline();
}
