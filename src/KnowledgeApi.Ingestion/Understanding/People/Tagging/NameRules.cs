using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>What no name has in it, whatever was learned: an office, or at its beginning the field of one.</summary>
internal static class NameRules
{
    private const int L = Labels.Count;

    private static readonly uint Of = Hash.Of("of");

    /// <param name="sentence">The sentence.</param>
    /// <param name="scores">Of each label at each word; those of what cannot be are lowered.</param>
    public static void Apply(Sentence sentence, Span<float> scores)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var isOffice = IsOffice(sentence, i);
            if (isOffice || IsField(sentence, i))
            {
                scores[i * L + (int)Label.Begin] += Labels.Never;
                scores[i * L + (int)Label.Single] += Labels.Never;
            }

            if (isOffice)
            {
                scores[i * L + (int)Label.Inside] += Labels.Never;
                scores[i * L + (int)Label.End] += Labels.Never;
            }
        }
    }

    /// <summary>"U.S. President Harold Stennis": what follows in capitals is the name.</summary>
    private static bool IsOffice(Sentence sentence, int i) => i + 1 < sentence.Length && IsOffice(sentence.Words[i]) && sentence.Words[i + 1].IsCapitalised;

    /// <summary>"Minister of Education Stefania Conti", "Governor of Maine Ruth Marsh".</summary>
    private static bool IsField(Sentence sentence, int i) => i > 1 && sentence.Words[i - 1].Lower == Of && IsOffice(sentence.Words[i - 2]);

    private static bool IsOffice(in WordTraits word) => word.Has(WordLists.Office) && word.IsCapitalised;
}
