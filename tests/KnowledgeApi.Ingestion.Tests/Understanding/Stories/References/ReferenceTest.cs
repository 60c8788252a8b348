using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People;
using KnowledgeApi.Ingestion.Understanding.Stories.References;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.References;

/// <summary>Texts of the tenth of June 2025 that look back.</summary>
public abstract class ReferenceTest
{
    /// <summary>What a text refers back to: the day, the name and the words that it rests on.</summary>
    protected static string Found(string text)
    {
        Assert.True(PartialDate.TryParse("2025-06-10", out var published));
        var people = PeopleReader.Read(new("", null, text, null, "en"), []);
        return string.Join('\n', BackReferences.Of(text, published, [.. people]).Select(h => $"{h.Start.Value} {h.Name} [{text[h.Clause.Start..h.Clause.End]}]"));
    }
}
