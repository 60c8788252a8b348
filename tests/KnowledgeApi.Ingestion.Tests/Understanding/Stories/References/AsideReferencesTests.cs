namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.References;

public sealed class AsideReferencesTests : ReferenceTest
{
    [Theory]
    [InlineData("Pavel Novotny, 40, was arrested on March 9.", "2025-03-09 Pavel Novotny was arrested")]
    [InlineData("Pavel Novotny, a plumber, was arrested on March 9.", "2025-03-09 Pavel Novotny was arrested")]
    [InlineData("Pavel Novotny, of Garforth, West Yorks, had admitted fraud on April 25.", "2025-04-25 Pavel Novotny had admitted fraud")]
    [InlineData("Pavel Novotny, 52, joined Calloway & Finch on June 3, 2019.", "2019-06-03 Pavel Novotny joined Calloway & Finch")]
    [InlineData("Pavel Novotny, a lawyer for Karl Huber, was arrested on March 9.", "2025-03-09 Pavel Novotny was arrested")]
    public void Finds_who_opens_the_sentence(string text, string found) => Assert.Equal(found, Found(text).Split(" [")[0]);

    [Theory]
    [InlineData("Pavel Novotny, the mayor, said the man, a plumber, was arrested on March 9.")]
    [InlineData("Pavel Novotny, according to Karl Huber, was arrested on March 9.")]
    [InlineData("Pavel Novotny, whose brother, a plumber, was arrested on March 9, left.")]
    [InlineData("Pavel Novotny, denied bail, was arrested on March 9.")]
    [InlineData("The lawyer of Pavel Novotny, 40, was arrested on March 9.")]
    [InlineData("Pavel Novotny, 40, was never arrested on March 9.")]
    public void Finds_none_where_that_may_be_somebody_else(string text) => Assert.Equal("", Found(text));
}
