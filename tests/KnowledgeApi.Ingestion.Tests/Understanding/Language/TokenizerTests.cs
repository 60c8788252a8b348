using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("O'Brien's dog", "O'Brien|'s|dog")]
    [InlineData("O’Brien’s dog", "O’Brien|’s|dog")]
    [InlineData("Kang Yu-jung said.", "Kang|Yu-jung|said|.")]
    [InlineData("anti-Kim Jong-un", "anti|-|Kim|Jong-un")]
    [InlineData("Abdel Fattah el-Sisi", "Abdel|Fattah|el-Sisi")]
    [InlineData("the Trump-backed plan", "the|Trump|-|backed|plan")]
    [InlineData("Cpl. Chae and J. K. Rowling", "Cpl.|Chae|and|J.|K.|Rowling")]
    [InlineData("the U.S. didn't", "the|U.S.|did|n't")]
    [InlineData("\"Yes,\" she said (25.9 percent)", "\"|Yes|,|\"|she|said|(|25.9|percent|)")]
    [InlineData("mail ji@example.org now", "mail|ji@example.org|now")]
    [InlineData("Ngô Đình Diệm 😀", "Ngô|Đình|Diệm|😀")]
    public void Cuts_prose_into_words_and_marks(string text, string expected)
    {
        var words = Tokenizer.Cut(text).Select(token => text[token.Start..token.End]);

        Assert.Equal(expected.Split('|'), words);
    }

    [Theory]
    [InlineData("He left. She stayed.", 2)]
    [InlineData("Mr. Work met Gen. Lee on Dec. 3 in Seoul.", 1)]
    [InlineData("He moved to the U.S. She stayed.", 2)]
    [InlineData("\"I left.\" She stayed.", 2)]
    [InlineData("Headline without a stop\nHe left", 2)]
    [InlineData("It cost 3.5 percent.", 1)]
    [InlineData("", 0)]
    public void Ends_sentences_where_they_end(string text, int sentences)
    {
        Assert.Equal(sentences, TokenizedSentences.Of(text).Count());
    }

    [Theory]
    [InlineData("a\uD83D")]
    [InlineData("\uDE00b-\uD83D'")]
    [InlineData("\u0000\u0301'-.'s")]
    [InlineData("-'s.&@")]
    public void Takes_any_text(string text)
    {
        var tokens = Tokenizer.Cut(text);

        Assert.All(tokens, token => Assert.InRange(token.Start, 0, token.End - 1));
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }
}
