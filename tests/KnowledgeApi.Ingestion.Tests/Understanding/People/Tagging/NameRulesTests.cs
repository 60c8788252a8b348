using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Tests.Understanding.People.Tagging;

public sealed class NameRulesTests
{
    [Theory]
    [InlineData("U.S. President Harold Stennis spoke", "U.S. Harold Stennis spoke")]
    [InlineData("Minister of Education Stefania Conti", "Minister of Stefania Conti")]
    [InlineData("The president met Harold Stennis", "The president met Harold Stennis")]
    [InlineData("Harold Stennis was President", "Harold Stennis was President")]
    public void Let_no_name_begin_with_an_office_or_its_field(string sentence, string words) => Assert.Equal(words, Possible(sentence, Label.Begin));

    [Theory]
    [InlineData("U.S. President Harold Stennis spoke", "U.S. Harold Stennis spoke")]
    [InlineData("Minister of Education Stefania Conti", "Minister of Education Stefania Conti")]
    public void Let_no_name_go_on_with_an_office(string sentence, string words) => Assert.Equal(words, Possible(sentence, Label.Inside));

    private static string Possible(string sentence, Label label)
    {
        var words = sentence.Split(' ');
        var scores = new float[words.Length * Labels.Count];

        NameRules.Apply(new([.. words.Select(word => WordTraits.Of(word))]), scores);

        return string.Join(' ', words.Where((_, i) => scores[i * Labels.Count + (int)label] == 0));
    }
}
