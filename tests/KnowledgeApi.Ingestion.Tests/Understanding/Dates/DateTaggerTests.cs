using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Dates;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Dates;

/// <summary>Published on a Tuesday, the tenth of June 2025.</summary>
public sealed class DateTaggerTests
{
    [Theory]
    [InlineData("The Cabinet met on Monday.", "Monday=2025-06-09")]
    [InlineData("The Cabinet met on Tuesday.", "Tuesday=2025-06-10")]
    [InlineData("The Cabinet will meet on Thursday.", "Thursday=2025-06-12")]
    [InlineData("He came next Tuesday or last Tuesday.", "next Tuesday=2025-06-17 last Tuesday=2025-06-03")]
    [InlineData("She was seen on Sunday night.", "Sunday night=2025-06-08")]
    [InlineData("They left yesterday and arrived this morning.", "yesterday=2025-06-09 this morning=2025-06-10")]
    [InlineData("It closed the day before yesterday.", "the day before yesterday=2025-06-08")]
    [InlineData("It opened two days ago, 8 hours ago or a year ago.", "two days ago=2025-06-08 8 hours ago=2025-06-09 a year ago=2024")]
    [InlineData("On Monday he spoke; earlier in the day he ran.", "Monday=2025-06-09 earlier in the day=2025-06-09")]
    public void Counts_from_the_day_of_publication(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("He lifted it on Dec. 3, 2024, at dawn.", "Dec. 3, 2024=2024-12-03")]
    [InlineData("He declared it late in the evening of Dec. 3.", "Dec. 3=2024-12-03")]
    [InlineData("Parliament will vote on Dec. 3.", "Dec. 3=2025-12-03")]
    [InlineData("It was signed on 3 June 2025.", "3 June 2025=2025-06-03")]
    [InlineData("Tours will run on July 16-31.", "July 16=2025-07-16 31=2025-07-31")]
    [InlineData("It lasted from 16-18 March 2021.", "16=2021-03-16 18 March 2021=2021-03-18")]
    [InlineData("It began on Sunday, June 8.", "Sunday, June 8=2025-06-08")]
    [InlineData("The law of 2025-05-30 holds.", "2025-05-30=2025-05-30")]
    [InlineData("It rained on Dec. 3, 2024. A year on, they recalled Dec. 3.", "Dec. 3, 2024=2024-12-03 Dec. 3=2024-12-03")]
    public void Finds_days(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("Rates fell in October.", "October=2024-10")]
    [InlineData("It happened in June 2024.", "June 2024=2024-06")]
    [InlineData("She retired in May.", "May=2025-05")]
    [InlineData("It ended in mid-April.", "mid-April=2025-04")]
    [InlineData("It was built in 2022 and sold last year.", "2022=2022 last year=2024")]
    [InlineData("It was dry last week and this month.", "last week=2025-06 this month=2025-06")]
    [InlineData("From 2019 to 2021 he taught.", "2019=2019 2021=2021")]
    public void Finds_months_and_years(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("May said they may march on, as in the 1990s.")]
    [InlineData("April Jones read the Sunday Times on Black Friday.")]
    [InlineData("Sun and Mon Repos were marked 1/21 or 06/09/2025.")]
    [InlineData("About 2000 people paid $2025 in the spring.")]
    public void Takes_nothing_else_for_a_date(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("2025-06-10T01:00:00+09:00", "yesterday=2025-06-09")]
    [InlineData("2025-06-09T16:00:00Z", "yesterday=2025-06-08")]
    [InlineData("2025-06-10T05Z", "yesterday=2025-06-09")]
    [InlineData("2025-06", "")]
    [InlineData("0001-01-01", "")]
    public void Keeps_to_the_publisher_s_own_day(string published, string dates) => Assert.Equal(dates, Found("He left yesterday.", published));

    [Fact]
    public void Finds_what_is_spelt_out_where_the_publication_is_not_known() =>
        Assert.Equal(["2024-12-03"], DateTagger.Find("On Monday they recalled Dec. 3, 2024.", null).Select(d => d.Value.Value));

    private static string Found(string text, string published = "2025-06-10")
    {
        Assert.True(PartialDate.TryParse(published, out var date));
        return string.Join(' ', DateTagger.Find(text, date).Select(d => $"{text[d.Start..d.End]}={d.Value.Value}"));
    }
}
