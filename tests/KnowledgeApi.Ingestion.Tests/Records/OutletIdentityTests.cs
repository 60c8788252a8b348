using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Tests.Records;

public sealed class OutletIdentityTests
{
    [Theory]
    [InlineData("Fox News", "foxnews.com")]
    [InlineData("The Korea Herald", "Korea Herald")]
    [InlineData("korea herald", "www.koreaherald.com")]
    [InlineData("BBC", "news.bbc.co.uk")]
    [InlineData("The Guardian", "theguardian.com")]
    [InlineData("Al-Jazeera", "Al Jazeera")]
    [InlineData("연합뉴스", "연합 뉴스")]
    public void Is_the_same_in_all_ways_of_writing(string one, string other) => Assert.Equal(OutletIdentity.Of(one), OutletIdentity.Of(other));

    [Theory]
    [InlineData("The Times", "The Korea Times")]
    [InlineData("Fox News", "foxsports.com")]
    [InlineData("The", "!")]
    public void Tells_outlets_apart(string one, string other) => Assert.NotEqual(OutletIdentity.Of(one), OutletIdentity.Of(other));

    [Theory]
    [InlineData("The New York Times", "nytimes.com", true)]
    [InlineData("BBC News", "bbc.co.uk", true)]
    [InlineData("The Guardian", "theguardian.com", true)]
    [InlineData("The Atlantic", "atlantic.example", true)]
    [InlineData("Reuters", "msn.com", false)]
    [InlineData("The Korea Herald", "daily8.com", false)]
    public void Knows_a_domain_that_abbreviates_a_name(string name, string domain, bool isOwn) => Assert.Equal(isOwn, OutletIdentity.IsAbbreviatedBy(name, domain));
}
