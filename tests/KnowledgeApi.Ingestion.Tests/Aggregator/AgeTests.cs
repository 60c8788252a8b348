using KnowledgeApi.Ingestion.Aggregator;

namespace KnowledgeApi.Ingestion.Tests.Aggregator;

public sealed class AgeTests
{
    [Theory]
    [InlineData("just now", "2025-03-04T15:20Z")]
    [InlineData("20 seconds ago", "2025-03-04T15:20Z")]
    [InlineData("25 mins ago", "2025-03-04T14:55Z")]
    [InlineData("an hour ago", "2025-03-04T14Z")]
    [InlineData("16 Hours ago", "2025-03-03T23Z")]
    [InlineData("Yesterday", "2025-03-03")]
    [InlineData("3 days ago", "2025-03-01")]
    [InlineData("a week ago", "2025-02")]
    [InlineData("4 months ago", "2024-11")]
    [InlineData("2 years ago", "2023")]
    [InlineData("3000 years ago", null)]
    [InlineData("99999999999999 hours ago", null)]
    [InlineData("-5 hours ago", null)]
    [InlineData("1/21", null)]
    [InlineData("some time ago", null)]
    public void Leads_to_a_date_as_exact_as_the_age(string age, string? date)
    {
        var counted = Age.CountBack(age, Reads.RetrievedAt);

        Assert.Equal(date, counted?.Value);
    }
}
