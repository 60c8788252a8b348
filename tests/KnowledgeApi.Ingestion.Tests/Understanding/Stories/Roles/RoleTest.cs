using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Stories.Roles;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Roles;

/// <summary>What the words around a name, here NN, say of its bearer's part.</summary>
public abstract class RoleTest
{
    protected const int Year = 2025;

    protected static ParticipationRole? Of(string sentence) => Said(sentence)?.Role;

    private protected static StatedRole? Said(string sentence, int? year = Year)
    {
        var name = sentence.IndexOf("NN", StringComparison.Ordinal);
        return StatedRole.Of(sentence, name, name + 2, year);
    }
}
