using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Stories.Parts;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Parts;

/// <summary>What the words around a name, here NN, say of its bearer's part.</summary>
public abstract class PartTest
{
    protected const int Year = 2025;

    protected static ParticipationRole? Of(string sentence) => Said(sentence)?.Role;

    private protected static SaidPart? Said(string sentence, int? year = Year)
    {
        var name = sentence.IndexOf("NN", StringComparison.Ordinal);
        return SaidPart.Of(sentence, name, name + 2, year);
    }
}
