using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Tests.Understanding.People.Tagging;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("then she met Miguel de la Madrid there", "Miguel de la Madrid")]
    [InlineData("it was al Qahtani who left", "al Qahtani")]
    [InlineData("they saw Edward \" Ted \" Lowry in town", "Edward \" Ted \" Lowry")]
    [InlineData("nobody in town said so", "")]
    public void Takes_words_with_capitals_and_what_stands_in_their_midst_for_candidates(string text, string candidates)
    {
        var words = text.Split(' ');

        var sentence = new Sentence([.. words.Select(word => WordTraits.Of(word))]);

        Assert.Equal(candidates, string.Join(' ', sentence.Candidates.Select(i => words[i])));
    }
}
