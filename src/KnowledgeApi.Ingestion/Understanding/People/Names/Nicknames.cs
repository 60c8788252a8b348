using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Names;

/// <summary>Short forms of given names, each with the names that it may stand for.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, string> Full = Read();

    /// <summary>The name that all forms of it share: the first one that a short form stands for.</summary>
    public static string FullOf(string folded) => Full.GetValueOrDefault(folded, folded);

    public static bool Agree(string a, string b) => a == b || FullOf(a) == FullOf(b);

    private static FrozenDictionary<string, string> Read()
    {
        var full = new Dictionary<string, string>();
        foreach (var line in Resource.Lines("nicknames.txt"))
        {
            var names = line.Split(' ');
            foreach (var name in names[1..])
            {
                full.TryAdd(name, names[0]);
            }
        }

        return full.ToFrozenDictionary();
    }
}
