namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.References;

public sealed class RelativeReferencesTests : ReferenceTest
{
    [Theory]
    [InlineData("Brandt, who was ousted on Dec. 14, stayed at home. Ilse Brandt said nothing.", "2024-12-14 Ilse Brandt was ousted [Brandt, who was ousted on Dec. 14]")]
    [InlineData("The tram driver Anna Keller, 27, who was arrested on Dec. 9 in Lindau, pleaded not guilty.", "2024-12-09 Anna Keller was arrested [Anna Keller, 27, who was arrested on Dec. 9]")]
    [InlineData("The ship hit the Harlow Castle Bridge, which collapsed on March 26, 2024, killing six.", "2024-03-26 Harlow Castle Bridge collapsed [Harlow Castle Bridge, which collapsed on March 26, 2024]")]
    public void Finds_what_a_relative_clause_says_of_a_name(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("The driver, who was arrested on Dec. 9, pleaded not guilty.")]
    [InlineData("Anna Keller, who turned 27 on Dec. 9, pleaded not guilty.")]
    [InlineData("Anna Keller, who was due in court on May 9, pleaded not guilty.")]
    [InlineData("Anna Keller, who hoped to resume work on May 9, pleaded not guilty.")]
    [InlineData("The permit of Anna Keller, which was lost on May 9, is void.", "2025-05-09 Permit of Anna Keller was lost [permit of Anna Keller, which was lost on May 9]")]
    [InlineData("The law, which was signed on May 3, is void.")]
    public void Takes_nobody_for_another(string text, string found = "") => Assert.Equal(found, Found(text));
}
