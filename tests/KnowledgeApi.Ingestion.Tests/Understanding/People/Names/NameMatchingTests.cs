using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Tests.Understanding.People.Names;

public sealed class NameMatchingTests
{
    [Theory]
    [InlineData("Yoon Suk Yeol", "Yoon Suk-yeol")]
    [InlineData("Yoon Suk Yeol", "Suk Yeol Yoon")]
    [InlineData("Lee Jae-myung", "Lee Jaemyung")]
    [InlineData("Émile Zola", "EMILE ZOLA")]
    [InlineData("Bill Clinton", "William Clinton")]
    [InlineData("Conan O'Brien", "Conan O’Brien")]
    [InlineData("Ngô Đình Diệm", "Ngo Dinh Diem")]
    [InlineData("習近平", "習近平")]
    public void Knows_the_spellings_of_one_name_and_gives_them_one_key(string a, string b)
    {
        Assert.Equal(NameAgreement.Same, NameMatching.Compare(a, b));
        Assert.Equal(NameKey.Of(a), NameKey.Of(b));
    }

    [Theory]
    [InlineData("George Bush", "George W. Bush")]
    [InlineData("Martin Luther King", "Martin Luther King Jr.")]
    [InlineData("J. Smith", "John Smith")]
    [InlineData("John Kennedy", "John Fitzgerald Kennedy")]
    public void Lets_one_name_say_less_than_the_other(string a, string b)
    {
        Assert.Equal(NameAgreement.Compatible, NameMatching.Compare(a, b));
        Assert.Equal(NameAgreement.Compatible, NameMatching.Compare(b, a));
    }

    [Theory]
    [InlineData("Yoon Suk Yeol", "Kim Keon Hee")]
    [InlineData("Kim Min-su", "Kim Su-min")]
    [InlineData("George W. Bush", "George H. W. Bush")]
    [InlineData("John Smith Jr.", "John Smith III")]
    [InlineData("Hillary Clinton", "Bill Clinton")]
    [InlineData("J. Smith", "Mary Smith")]
    public void Keeps_apart_what_cannot_be_one_person(string a, string b)
    {
        Assert.Equal(NameAgreement.Different, NameMatching.Compare(a, b));
        Assert.Equal(NameAgreement.Different, NameMatching.Compare(b, a));
    }
}
