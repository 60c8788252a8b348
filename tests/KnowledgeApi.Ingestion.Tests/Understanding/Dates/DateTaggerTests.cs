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
    [InlineData("On Monday President Brandt spoke.", "Monday=2025-06-09")]
    [InlineData("They put Leeds out on Monday to take the lead.", "Monday=2025-06-09")]
    [InlineData("She left this past Saturday.", "this past Saturday=2025-06-07")]
    [InlineData("They met twenty-five years ago.", "twenty-five years ago=2000")]
    public void Counts_from_the_day_of_publication(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("He lifted it on Dec. 3, 2024, at dawn.", "Dec. 3, 2024=2024-12-03")]
    [InlineData("He declared it late in the evening of Dec. 3.", "Dec. 3=2024-12-03")]
    [InlineData("Parliament will vote on Dec. 3.", "Dec. 3=2025-12-03")]
    [InlineData("It was signed on 3 June 2025.", "3 June 2025=2025-06-03")]
    [InlineData("Tours will run on July 16-31.", "July 16=2025-07-16 31=2025-07-31")]
    [InlineData("It lasted from 16-18 March 2021.", "16=2021-03-16 18 March 2021=2021-03-18")]
    [InlineData("It began on Sunday, June 8.", "Sunday, June 8=2025-06-08")]
    [InlineData("They will meet next Friday, June 20.", "next Friday, June 20=2025-06-20")]
    [InlineData("They will meet on July 2 or 3.", "July 2=2025-07-02 3=2025-07-03")]
    [InlineData("The law of 2025-05-30 holds.", "2025-05-30=2025-05-30")]
    [InlineData("It rained on Dec. 3, 2024. A year on, they recalled Dec. 3.", "Dec. 3, 2024=2024-12-03 Dec. 3=2024-12-03")]
    public void Finds_days(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("The treasury will table a revised budget on Thursday.", "Thursday=2025-06-12")]
    [InlineData("Schools will stay closed until Monday.", "Monday=2025-06-16")]
    [InlineData("A repeat in six of them was ordered for Friday.", "Friday=2025-06-13")]
    [InlineData("A second strike is called for 24 August.", "24 August=2025-08-24")]
    [InlineData("He was blamed for Friday's clashes.", "Friday=2025-06-06")]
    [InlineData("The figures published for Monday showed a rise.", "Monday=2025-06-09")]
    [InlineData("She did not appear in court on Monday.", "Monday=2025-06-09")]
    [InlineData("He appears in court on Wednesday.", "Wednesday=2025-06-11")]
    [InlineData("She said that she would not stand in November.", "November=2025-11")]
    [InlineData("They said the bridge would not open on Sunday.", "Sunday=2025-06-08")]
    public void Tells_what_is_arranged_from_what_is_over(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("The rate fell in June 2024, the bureau said on June 9.", "June 2024=2024-06 June 9=2025-06-09")]
    [InlineData("He returns in May '26.", "May '26=2026-05")]
    [InlineData("Output grew after declines in May and April.", "May=2025-05 April=2025-04")]
    [InlineData("The judge set a Sept. 11 hearing.", "Sept. 11=2025-09-11")]
    [InlineData("A Sept. 11 attack by militants killed 12.", "Sept. 11=2024-09-11")]
    [InlineData("“In May ’68 we danced,” she said.", "May ’68=1968-05")]
    [InlineData("It came less than a month after the Sept. 11 attacks.", "Sept. 11=2001-09-11")]
    [InlineData("It closed on Sept. 11.", "Sept. 11=2024-09-11")]
    [InlineData("They recalled the Oct. 7 attack on Israel.", "Oct. 7=2023-10-07")]
    [InlineData("They recalled the Oct. 7 attack on Lindau.", "Oct. 7=2024-10-07")]
    [InlineData("Nov. 27: Rebels marched. Trains left on Nov 5:30.", "Nov. 27=2024-11-27")]
    [InlineData("One will be chosen between December and March.", "December=2025-12 March=2026-03")]
    [InlineData("It earned $2 billion for 2022 on Thursday, more than in the previous year.", "2022=2022 Thursday=2025-06-05 the previous year=2021")]
    [InlineData("The first stone was laid 2025 years ago today.", "today=2025-06-10")]
    [InlineData("Ten years ago today the sea drew back.", "Ten years ago today=2015-06-10")]
    public void Takes_years_from_what_stands_near(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("They were found on the 5th.", "the 5th=2025-06-05")]
    [InlineData("The talks will open on the 5th.", "the 5th=2025-07-05")]
    [InlineData("The war began on 3 May 1945 and ended on the 8th.", "3 May 1945=1945-05-03 the 8th=1945-05-08")]
    [InlineData("It fell on Friday the 13th.", "Friday the 13th=2024-12-13")]
    [InlineData("They marched on the 14th of February.", "the 14th of February=2025-02-14")]
    [InlineData("They marched on the first of May.", "the first of May=2025-05-01")]
    [InlineData("It burned on Dec. 3 last year.", "Dec. 3 last year=2024-12-03")]
    [InlineData("He was heard on Friday, March 1.", "Friday, March 1=2024-03-01")]
    [InlineData("It lasted from Dec. 22, 2018, to Jan. 25.", "Dec. 22, 2018=2018-12-22 Jan. 25=2019-01-25")]
    public void Finds_days_whose_month_or_year_is_said_otherwise(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("It burned on Christmas Eve.", "Christmas Eve=2024-12-24")]
    [InlineData("The Christmas Day attack killed two.", "Christmas Day=2024-12-25")]
    [InlineData("The New Year’s Eve party will go on.", "New Year’s Eve=2025-12-31")]
    [InlineData("It happened on Boxing Day 2004.", "Boxing Day 2004=2004-12-26")]
    [InlineData("He recalled the 2015 New Year's Eve attacks.", "2015 New Year's Eve=2015-12-31")]
    [InlineData("She spoke on Memorial Day and on Good Friday.", "Memorial Day=2025-05-26 Good Friday=2025-04-18")]
    [InlineData("Shops will open for Thanksgiving.", "Thanksgiving=2025-11-27")]
    [InlineData("He died on Easter Monday.", "Easter Monday=2025-04-21")]
    [InlineData("It took 2,020 calls on Easter Sunday alone.", "Easter Sunday=2025-04-20")]
    [InlineData("It shook the town on Easter morning; they met on Anzac Day.", "Easter morning=2025-04-20 Anzac Day=2025-04-25")]
    public void Finds_holidays(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("It fell on May 3 and was rebuilt two days later.", "May 3=2025-05-03 two days later=2025-05-05")]
    [InlineData("She fell on May 3. The previous evening she had sung.", "May 3=2025-05-03 The previous evening=2025-05-02")]
    [InlineData("It was stolen in 1911 and found two years later.", "1911=1911 two years later=1913")]
    [InlineData("It was built in 1911; the following year it burned.", "1911=1911 the following year=1912")]
    [InlineData("Sales rose in March from a month earlier.", "March=2025-03 a month earlier=2025-02")]
    [InlineData("He spoke on Monday. Two days later he was told of it.", "Monday=2025-06-09")]
    public void Counts_from_what_the_text_has_dated(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("He will be buried on Saturday.", "Saturday=2025-06-14")]
    [InlineData("Rain is forecast through Thursday.", "Thursday=2025-06-12")]
    [InlineData("The fair lasts from Monday to Thursday.", "Monday=2025-06-16 Thursday=2025-06-19")]
    [InlineData("It was to land on Sunday; he was to speak on Thursday.", "Sunday=2025-06-08 Thursday=2025-06-12")]
    [InlineData("It is shut until at least June.", "June=2025-06")]
    [InlineData("He could not be found on Sunday.", "Sunday=2025-06-08")]
    [InlineData("A go-ahead goal won it on Sunday.", "Sunday=2025-06-08")]
    [InlineData("Figures for December will be out on June 20.", "December=2024-12 June 20=2025-06-20")]
    public void Tells_what_is_to_come_from_what_is_over(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("Rates fell in October.", "October=2024-10")]
    [InlineData("It happened in June 2024.", "June 2024=2024-06")]
    [InlineData("She retired in May.", "May=2025-05")]
    [InlineData("It ended in mid-April.", "mid-April=2025-04")]
    [InlineData("It was built in 2022 and sold last year.", "2022=2022 last year=2024")]
    [InlineData("It was dry last week and this month.", "last week=2025-06 this month=2025-06")]
    [InlineData("From 2019 to 2021 he taught.", "2019=2019 2021=2021")]
    [InlineData("It opened in the summer of 2016 and closed in spring 2018.", "the summer of 2016=2016 spring 2018=2018")]
    [InlineData("It grew in the first quarter of 2025.", "the first quarter of 2025=2025")]
    [InlineData("It will close at the end of January.", "the end of January=2026-01")]
    [InlineData("It will close by the end of the year.", "the end of the year=2025")]
    [InlineData("Opened in 2019, it was full by the end of the year.", "2019=2019 the end of the year=2019")]
    [InlineData("It will be shut until the end of next month.", "the end of next month=2025-07")]
    [InlineData("They met in June of last year.", "June of last year=2024-06")]
    [InlineData("Only 2024 was hotter.", "2024=2024")]
    public void Finds_months_and_years(string text, string dates) => Assert.Equal(dates, Found(text));

    [Theory]
    [InlineData("May said they may march on, as in the 1990s.")]
    [InlineData("April Jones read the Sunday Times in the Black Friday sales.")]
    [InlineData("The Christmas market opens with a Memorial Day weekend of golf; he birdied on the 18th.")]
    [InlineData("It ended a day after the vote, and twenty-five of them left over the following year.")]
    [InlineData("Sun and Mon Repos were marked 1/21 or 06/09/2025.")]
    [InlineData("About 2000 people paid $2025 in the spring.")]
    [InlineData("Ask me on a Monday, not after 2000 GMT, about Sheffield Wednesday or Monday Night Football.")]
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
