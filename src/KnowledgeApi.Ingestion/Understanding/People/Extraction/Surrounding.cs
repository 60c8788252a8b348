using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>What stands beside a name.</summary>
internal static class Surrounding
{
    private const int Reach = 4;

    /// <summary>The words of office and kinship that lead to the name: "his wife", "presidential spokesperson".</summary>
    public static HashSet<string> RoleBefore(NameMention mention)
    {
        var role = new HashSet<string>();
        for (var i = mention.First - 1; i >= Math.Max(0, mention.First - Reach) && mention.Sentence.Is(i, WordLists.Title | WordLists.Job); i--)
        {
            role.Add(mention.Sentence.Word(i).ToString().ToLowerInvariant());
        }

        return role;
    }

    public static bool IsPlace(NameMention mention) => mention.Sentence.Word(mention.First - 1) is "in" or "near" or "at" or "outside" or "In" or "across" or "around";

    public static bool HasTitle(NameMention mention) => mention.Sentence.Is(mention.First - 1, WordLists.Title | WordLists.Job);

    /// <summary>Whether the name stands for somebody's government: "the Moon administration".</summary>
    public static bool NamesGovernment(NameMention mention) => mention.Sentence.Word(mention.Last + 1) is "administration" or "government" or "presidency" or "cabinet" or "campaign" or "team" or "family";
}
