using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Language;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("It rained. The sun came.", "It rained.|The sun came.")]
    [InlineData("He left the U.S. Capitol.", "He left the U.S. Capitol.")]
    [InlineData("He left the U.S. The rest stayed.", "He left the U.S.|The rest stayed.")]
    [InlineData("It was Martin Luther King Jr. Day.", "It was Martin Luther King Jr. Day.")]
    [InlineData("Gov. Ruth Marsh spoke.", "Gov. Ruth Marsh spoke.")]
    public void Are_cut_where_one_ends_and_not_behind_abbreviations(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Sentences.Of(text).Select(s => text[s.Start..s.End])));
}
