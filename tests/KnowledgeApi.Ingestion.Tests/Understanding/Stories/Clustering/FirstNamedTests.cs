using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Clustering;

public sealed class FirstNamedTests
{
    [Fact]
    public void Reads_the_abstract_where_there_is_no_body()
    {
        FoundPerson[] people = [new("Ann Lee", null, 1, [new(MentionRole.Mentions, 1, 1, 1, [new(EvidenceProperty.Abstract, 0, 7)])])];

        Assert.Equal("ann lee", FirstNamed.Of(people, null).ToString());
        Assert.Equal("", FirstNamed.Of(people, new Lead(0, 40, 80)).ToString());
    }

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
