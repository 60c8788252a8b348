using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Tests.Understanding.People.Names;

public sealed class KnownNamesTests
{
    [Theory]
    [InlineData("Yoon Suk Yeol", "Did Yoon Suk-yeol resign?", "Yoon Suk-yeol")]
    [InlineData("Yoon Suk Yeol", "YOON SUK YEOL RESIGNS", "YOON SUK YEOL")]
    [InlineData("Émile Zola", "the letter of Emile Zola's", "Emile Zola")]
    [InlineData("Владимир Зеленский", "сказал Владимир Зеленский.", "Владимир Зеленский")]
    [InlineData("习近平", "国家主席习近平表示", "习近平")]
    [InlineData("김건희", "영부인 김건희가 말했다", "김건희")]
    [InlineData("Conan O'Brien", "Conan O’Brien hosts", "Conan O’Brien")]
    [InlineData("Ngô Đình Diệm", "President Ngô Đình Diệm", "Ngô Đình Diệm")]
    public void Finds_a_name_in_every_script_and_spelling(string name, string text, string expected)
    {
        var names = Names(name);

        var found = Assert.Single(names.Find(text));

        Assert.Equal(expected, text[found.Start..found.End]);
    }

    [Theory]
    [InlineData("Clint Work", "Clint Workman")]
    [InlineData("Work", "They work")]
    [InlineData("Lee Jae-myung", "Lee, Jae-myung")]
    [InlineData("Ann Lee", "Joann Lee")]
    [InlineData("Ann Lee", "for Ann. \nLee said")]
    [InlineData("김건", "양김건희")]
    public void Finds_no_name_within_words_or_across_sentences(string name, string text)
    {
        var names = Names(name);

        Assert.Empty(names.Find(text));
    }

    [Fact]
    public void Prefers_the_longest_name_and_finds_each_place_once()
    {
        var names = Names("Kim", "Kim Keon Hee", "Hee Haw");

        var found = names.Find("Kim Keon Hee Haw and Kim");

        Assert.Equal([(0, 12), (21, 24)], found.Select(f => (f.Start, f.End)));
    }

    [Fact]
    public void Names_all_who_bear_a_name()
    {
        var names = new KnownNames();
        names.Add("John Smith", new(1, false));
        names.Add("John Smith", new(2, false));

        var found = Assert.Single(names.Find("John Smith"));

        Assert.Equal([1L, 2L], found.Bearers.Select(b => b.Person));
    }

    private static KnownNames Names(params string[] all)
    {
        var names = new KnownNames();
        for (var i = 0; i < all.Length; i++)
        {
            names.Add(all[i], new(i + 1, false));
        }

        return names;
    }
}
