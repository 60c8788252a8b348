using KnowledgeApi.Ingestion.Resolution;

namespace KnowledgeApi.Ingestion.Tests.Resolution;

public sealed class KnownArticleTests
{
    private int _read;

    [Fact]
    public void Reads_the_texts_of_one_headline_once_however_many_are_compared_with_them()
    {
        var known = Enumerable.Range(0, 50).Select(i => Article($"k{i}", i, isDerived: false)).ToList();

        var same = Enumerable.Range(50, 50).Select(i => Article($"d{i}", i, isDerived: true).FindAmong(known)).ToList();

        Assert.All(same, Assert.Null);
        Assert.Equal(100, _read);
    }

    [Fact]
    public void Is_the_first_whose_text_is_its_own()
    {
        var known = new[] { 1, 2, 2, 3 }.Select((text, i) => Article($"k{i}", text, isDerived: false)).ToList();

        var same = Article("d", 2, isDerived: true).FindAmong(known);

        Assert.Equal("k1", same?.Key);
    }

    private KnownArticle Article(string key, int text, bool isDerived) => new()
    {
        Key = key,
        HasDerivedKey = isDerived,
        Headline = "What we learned today in the city",
        CanonicalUrl = null,
        Outlet = null,
        Earliest = null,
        Latest = null,
        DateReliable = false,
        Body = () =>
        {
            _read++;
            return string.Join(' ', Enumerable.Range(0, 60).Select(i => $"t{text}w{i}x"));
        },
    };
}
