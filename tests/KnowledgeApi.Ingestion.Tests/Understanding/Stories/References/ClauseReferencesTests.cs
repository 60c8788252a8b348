namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.References;

public sealed class ClauseReferencesTests : ReferenceTest
{
    [Theory]
    [InlineData("On Dec. 3, Anna Keller declared a curfew, and nobody slept.", "2024-12-03 Anna Keller declared a curfew [Dec. 3, Anna Keller declared a curfew]")]
    [InlineData("The Harlow council sold the trams on March 4, 2021.", "2021-03-04 Harlow council sold the trams [Harlow council sold the trams on March 4, 2021]")]
    [InlineData("Prices rose after the Harlow Council sold the trams on March 4, 2021.", "2021-03-04 Harlow Council sold the trams [Harlow Council sold the trams on March 4, 2021]")]
    [InlineData("Anna Keller was sworn in on March 14, and rested.", "2025-03-14 Anna Keller was sworn in [Anna Keller was sworn in on March 14]")]
    [InlineData("Police arrested Anna Keller, 27, on May 3.", "2025-05-03 Police arrested Anna Keller [Police arrested Anna Keller, 27, on May 3]")]
    [InlineData("It was the first visit since Anna Keller died on April 21.", "2025-04-21 Anna Keller died [Anna Keller died on April 21]")]
    [InlineData("FBI agents searched the depot on April 30.", "2025-04-30 FBI agents searched the depot [FBI agents searched the depot on April 30]")]
    [InlineData("The firm sold its trams in 2020.\n\nAnna Keller resigned on March 9.", "2025-03-09 Anna Keller resigned [Anna Keller resigned on March 9]")]
    [InlineData("Anna Keller resigned as minister on March 9.", "2025-03-09 Anna Keller resigned as minister [Anna Keller resigned as minister on March 9]")]
    [InlineData("Prices rose after Anna Keller was sentenced to two years on March 9.", "2025-03-09 Anna Keller was sentenced to two years [Anna Keller was sentenced to two years on March 9]")]
    [InlineData("Prices rose in Harlow, and Anna Keller resigned on March 9.", "2025-03-09 Anna Keller resigned [Anna Keller resigned on March 9]")]
    [InlineData("A court sentenced Anna Keller to two years on March 9.", "2025-03-09 A court sentenced Anna Keller to two years [A court sentenced Anna Keller to two years on March 9]")]
    public void Finds_who_did_what(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("Senators voted 51 to 50 on April 5.")]
    [InlineData("Prosecutors say Anna Keller shot a driver on April 5.")]
    [InlineData("The council agreed to sell Harlow Castle on May 3.")]
    [InlineData("Anna Keller was born on May 9, 1934, in Lindau.")]
    [InlineData("Anna Keller called the Dec. 3 decree illegal.")]
    [InlineData("Anna Keller was convicted in the Dec. 3 case and left.")]
    [InlineData("Anna Keller agreed to leave by May 3.")]
    [InlineData("They will vote on the bill that the Senate passed on May 22.")]
    [InlineData("The drivers hired by Keller struck on May 3.")]
    [InlineData("Anna Keller and Ilse Brandt quarrelled in Lindau on May 3.")]
    [InlineData("Anna Keller fell in 1911. On May 3, Anna Keller sang again in Lindau.")]
    [InlineData("Ilse Brandt, Karl Huber, and Anna Keller were arrested on May 3.")]
    [InlineData("Anna Keller resigned as prices fell on March 9.")]
    [InlineData("Anna Keller worked as a nurse on March 9.")]
    [InlineData("A court sentenced a baker to two years on March 9.")]
    [InlineData("A friend of the court told Anna Keller of it on March 9.")]
    public void Finds_none_where_the_date_is_not_that_of_a_deed_of_theirs(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void Finds_none_of_days_that_only_the_publication_tells() => Assert.Equal("", Found("Anna Keller declared a curfew 9 days ago."));
}
