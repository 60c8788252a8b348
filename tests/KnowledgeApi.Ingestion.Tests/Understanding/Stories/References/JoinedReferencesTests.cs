namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.References;

public sealed class JoinedReferencesTests : ReferenceTest
{
    [Theory]
    [InlineData("Anna Keller was held for a night after police searched the depot, and was indicted on March 21.", "2025-03-21 Anna Keller was indicted")]
    [InlineData("Anna Keller was held for a night and was indicted on March 21.", "2025-03-21 Anna Keller was indicted")]
    [InlineData("A guard, Karl Huber, was stabbed in the arm on May 3.", "2025-05-03 Karl Huber was stabbed in the arm")]
    [InlineData("On May 3 a tram guard, Karl Huber, was stabbed in the arm at Lindau; nobody knows why.", "2025-05-03 Karl Huber was stabbed in the arm at Lindau")]
    public void Finds_the_subject_in_another_clause(string text, string found) => Assert.Equal(found, Found(text).Split(" [")[0]);

    [Theory]
    [InlineData("Anna Keller left after a friend sold the depot and was indicted on March 21.")]
    [InlineData("Anna Keller hired Karl Huber, and was indicted on March 21.")]
    [InlineData("Anna Keller said that the driver fled, and was indicted on March 21.")]
    [InlineData("Anna Keller thanked Ilse Brandt. She resigned from the council on 3 March.")]
    [InlineData("The hall belongs to Anna Keller. She resigned from the council on 3 March.")]
    [InlineData("Anna Keller won by nine votes.\n\nShe resigned from the council on 3 March.")]
    [InlineData("Anna Keller was with the burglar. She was arrested on May 3 for theft.")]
    [InlineData("Lawyers denied that a guard, Karl Huber, was arrested on May 3.")]
    [InlineData("If a guard, Karl Huber, was killed on May 3, nobody saw it.")]
    [InlineData("Anna Keller was cleared of a charge she robbed a bank and killed a guard on May 3.")]
    [InlineData("Anna Keller was accused of theft and killed a guard on May 3.")]
    [InlineData("A letter to a guard, Karl Huber, was stolen on May 3.")]
    public void Finds_none_where_that_may_be_somebody_else(string text) => Assert.Equal("", Found(text));
}
