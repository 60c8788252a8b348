namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>What no name has, whatever was learned: an office or its field in it, or a beginning in small letters.</summary>
internal static class NameRules
{
    private const int L = Labels.Count;
    private const float Never = -50;

    private static readonly uint Of = Hash.Of("of");

    /// <param name="sentence">The sentence.</param>
    /// <param name="scores">Of each label at each word; those of what cannot be are lowered.</param>
    public static void Apply(Sentence sentence, Span<float> scores)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var isOffice = IsOffice(sentence, i);
            if (isOffice || IsField(sentence, i) || sentence.Words[i].Case is WordCase.Small && !sentence.Words[i].Has(WordLists.Particle))
            {
                scores[i * L + (int)Label.Begin] += Never;
                scores[i * L + (int)Label.Single] += Never;
            }

            if (isOffice)
            {
                scores[i * L + (int)Label.Inside] += Never;
                scores[i * L + (int)Label.End] += Never;
            }
        }
    }

    // "U.S. President George Bush": what follows in capitals is the name.
    private static bool IsOffice(Sentence sentence, int i) =>
        i + 1 < sentence.Length && sentence.Words[i].Has(WordLists.Office) && sentence.Words[i].IsCapitalised && sentence.Words[i + 1].IsCapitalised;

    /// <summary>"Minister of Education Stefania Conti", "Governor of Maine Ruth Marsh".</summary>
    private static bool IsField(Sentence sentence, int i) =>
        i > 1 && sentence.Words[i - 1].Lower == Of && sentence.Words[i - 2].Has(WordLists.Office) && sentence.Words[i - 2].IsCapitalised;
}
