namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.References;

public sealed class AccidentReferencesTests : ReferenceTest
{
    [Theory]
    [InlineData("Nine people drowned when a cargo boat sank on Jan. 12.", "2025-01-12 A cargo boat sank")]
    [InlineData("Nine people drowned in the same lake when a cargo boat sank on Jan. 12.", "2025-01-12 A cargo boat sank")]
    [InlineData("A school bus overturned near Lindau on May 3.", "2025-05-03 A school bus overturned near Lindau")]
    public void Finds_accidents_of_what_has_no_name(string text, string found) => Assert.Equal(found, Found(text).Split(" [")[0]);

    [Theory]
    [InlineData("Prosecutors say a cargo boat sank on Jan. 12.")]
    [InlineData("Nobody knew that the captain of a cargo boat sank on Jan. 12 to his knees.")]
    [InlineData("A patient collapsed on Jan. 12.")]
    [InlineData("A website crashed on Jan. 12.")]
    [InlineData("A share of the boat market collapsed on Jan. 12.")]
    public void Finds_none_in_what_is_said_or_meant_otherwise(string text) => Assert.Equal("", Found(text));
}
