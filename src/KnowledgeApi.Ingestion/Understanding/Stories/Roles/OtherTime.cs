namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>Tells whether a clause is about another time than the event that an article reports: "last year", "in 2019".</summary>
internal static class OtherTime
{
    private const int FirstYear = 1900;
    private const int LongestClause = 14;

    /// <summary>Whether a name stands in a clause that tells what was before, as in "resigned five days after Vale was arrested".</summary>
    public static bool IsBehindInterval(List<RoleWord> before)
    {
        var interval = before.FindLastIndex(word => word.Is(RoleKinds.Interval));
        return interval >= 0 && !before[interval..].Exists(word => word.IsBreak);
    }

    /// <param name="year">That of the article; a year that is not over yet is no other time.</param>
    public static bool IsSaid(List<RoleWord> words, int from, int? year)
    {
        for (var i = from; i < Math.Min(words.Count, from + LongestClause); i++)
        {
            var word = words[i];
            if (word.Is(RoleKinds.LongAgo | RoleKinds.Formerly) || word.Number >= FirstYear && word.Number < (year ?? int.MaxValue))
            {
                return true;
            }

            // "Arrested for a murder committed last year", "arrested on Monday over a theft in 2019".
            if (word.IsBreak || word.Is(RoleKinds.Day | RoleKinds.Conjunction | RoleKinds.Relative | RoleKinds.And) || !word.IsCapital && word.Is(RoleKinds.EndsEd | RoleKinds.EndsIng))
            {
                return false;
            }
        }

        return false;
    }
}
