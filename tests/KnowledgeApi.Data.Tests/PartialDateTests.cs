namespace KnowledgeApi.Data.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024", DatePrecision.Year, "2024-01-01T00:00:00Z", "2024-12-31T23:59:59.999Z")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01T00:00:00Z", "2024-02-29T23:59:59.999Z")]
    [InlineData("2024-12-03", DatePrecision.Day, "2024-12-03T00:00:00Z", "2024-12-03T23:59:59.999Z")]
    [InlineData("2024-12-03T23:10+09:00", DatePrecision.Minute, "2024-12-03T14:10:00Z", "2024-12-03T14:10:59.999Z")]
    public void A_part_never_poses_as_the_whole(string text, DatePrecision precision, string earliest, string latest)
    {
        var parsed = PartialDate.TryParse(text, out var date);

        Assert.True(parsed);
        Assert.Equal(precision, date!.Precision);
        Assert.Equal(DateTimeOffset.Parse(earliest, null), date.Earliest);
        Assert.Equal(DateTimeOffset.Parse(latest, null), date.Latest);
    }

    [Theory]
    [InlineData(DatePrecision.Year, "2024")]
    [InlineData(DatePrecision.Day, "2024-12-03")]
    [InlineData(DatePrecision.Hour, "2024-12-03T23Z")]
    [InlineData(DatePrecision.Second, "2024-12-03T23:10:05Z")]
    public void Says_no_more_of_an_instant_than_is_known(DatePrecision precision, string value)
    {
        var instant = new DateTimeOffset(2024, 12, 4, 8, 10, 5, 250, TimeSpan.FromHours(9));

        var date = PartialDate.Of(instant, precision);

        Assert.Equal((value, precision), (date?.Value, date?.Precision));
        Assert.Equal("2024-12-03T23:10:05.25Z", PartialDate.Of(instant)?.Value);
    }

    [Theory]
    [InlineData("1/21")]
    [InlineData("2024-13")]
    [InlineData("2024-02-30")]
    [InlineData("")]
    [InlineData("0000")]
    public void Refuses_what_is_no_date(string text)
    {
        var parsed = PartialDate.TryParse(text, out var date);

        Assert.False(parsed);
        Assert.Null(date);
    }
}
