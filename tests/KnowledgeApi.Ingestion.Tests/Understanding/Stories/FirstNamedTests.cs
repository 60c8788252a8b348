using KnowledgeApi.Ingestion.Understanding.Stories;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories;

public sealed class FirstNamedTests
{
    [Theory]
    [InlineData("ann lee", "ann lee;bo roe", true)]
    [InlineData("ann lee", "ann lee mary", true)]
    [InlineData("lee", "ann lee", null)]
    [InlineData("lee", "lee", null)]
    [InlineData("", "ann lee", null)]
    [InlineData("ann lee", "bo lee", false)]
    [InlineData("ann lee", "roe", false)]
    public void Says_whether_two_articles_name_one_person_in_full(string one, string other, bool? share)
    {
        var (first, second) = (FirstNamed.Parse(one), FirstNamed.Parse(other));

        Assert.Equal((share, share), (first.Share(second), second.Share(first)));
        Assert.Equal(one, first.ToString());
    }
}
