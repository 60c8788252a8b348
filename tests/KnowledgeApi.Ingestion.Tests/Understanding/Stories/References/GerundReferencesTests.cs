namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.References;

public sealed class GerundReferencesTests : ReferenceTest
{
    [Theory]
    [InlineData("Anna Keller has met four mayors since taking office on May 4.", "2025-05-04 Anna Keller took office [Anna Keller has met four mayors since taking office on May 4]")]
    [InlineData("Anna Keller went home after being released from prison on May 4.", "2025-05-04 Anna Keller was released from prison [Anna Keller went home after being released from prison on May 4]")]
    [InlineData("Since taking office on 4 May, Anna Keller has met nobody.", "2025-05-04 Anna Keller took office [Since taking office on 4 May, Anna Keller]")]
    [InlineData("After being mugged in Lindau on 2 February this year, Anna Keller stays at home.", "2025-02-02 Anna Keller was mugged in Lindau [After being mugged in Lindau on 2 February this year, Anna Keller]")]
    public void Finds_what_the_subject_did_before(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("The lawyer of Anna Keller has met four mayors since taking office on May 4.")]
    [InlineData("Anna Keller's lawyer has met four mayors since taking office on May 4.")]
    [InlineData("Anna Keller said that he has met four mayors since taking office on May 4.")]
    [InlineData("Since taking office on 4 May, Anna Keller's lawyer has met nobody.")]
    [InlineData("Since taking office on 4 May, Anna Keller and Karl Huber have met nobody.")]
    [InlineData("Since taking office on 4 May, the lawyer of Anna Keller has met nobody.")]
    public void Finds_none_where_the_subject_is_not_named(string text) => Assert.Equal("", Found(text));
}
