namespace KnowledgeApi.Data;

/// <summary>The query of a web address without what says only how the reader came there, or on what device.</summary>
internal static class WebQuery
{
    private static readonly string[] TrackerPrefixes = ["utm_", "at_", "ns_", "amp_", "_hs", "__hs", "hsa_", "pk_", "mtm_", "guce_", "oly_", "wt."];

    private static readonly HashSet<string> Trackers = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "li_fat_id", "epik",
        "mc_cid", "mc_eid", "mkt_tok", "_ga", "_gl", "vero_id", "rb_clickid", "s_kwcid", "s_cid", "ef_id", "guccounter", "soc_src", "soc_trk", "usqp",
        "cmp", "cmpid", "ito", "ocid", "smid", "smtyp", "xtor", "ftag", "icid", "intcid", "ncid", "reflink", "ref_src", "ref_url", "srnd", "sref", "taid",
        "__twitter_impression", "feedtype", "feedname",
    };

    // Elsewhere these name what is shown: they go only where the value is words, never where it may be a number or code.
    private static readonly HashSet<string> WordyTrackers = new(StringComparer.OrdinalIgnoreCase) { "ref", "referrer", "referer", "partner", "campaign", "source", "src", "from", "share" };

    private static readonly HashSet<string> OutputTypes = new(StringComparer.OrdinalIgnoreCase) { "outputType", "output", "view" };

    public static string Canonical(string query)
    {
        var kept = (query is ['?', .. var parameters] ? parameters : query).Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsKept);
        return string.Join('&', kept) is { Length: > 0 } rest ? "?" + rest : "";
    }

    private static bool IsKept(string parameter)
    {
        var (name, value) = parameter.Split('=', 2) is [var before, var after] ? (before, after) : (parameter, "");
        return !Trackers.Contains(name)
            && !TrackerPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            && !(WordyTrackers.Contains(name) && value.All(c => char.IsAsciiLetter(c) || c is '-' or '_'))
            && !(name.Equals("amp", StringComparison.OrdinalIgnoreCase) && value is "" or "1" or "true")
            && !(OutputTypes.Contains(name) && value.Equals("amp", StringComparison.OrdinalIgnoreCase));
    }
}
