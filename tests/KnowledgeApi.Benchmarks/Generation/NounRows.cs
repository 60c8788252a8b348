using System.Globalization;
using KnowledgeApi.Data;
using Microsoft.Data.Sqlite;

namespace KnowledgeApi.Benchmarks.Generation;

/// <summary>Writes the four nouns.</summary>
internal sealed class NounRows(SqliteTransaction transaction, Words words) : IDisposable
{
    private const int BodyLength = 1000;

    private readonly Insert _outlets = new(transaction, "Outlets", "Key", "Name", "FoldedName", "AlternateNames", "Kind");
    private readonly Insert _people = new(transaction, "People", "Key", "Name", "FoldedName", "Aliases", "SameAs");
    private readonly Insert _events = new(transaction, "Events", "Key", "Name", "FoldedName", "Start_Value", "Start_Precision", "Start_Earliest", "Start_Latest");
    private readonly Insert _articles = new(
        transaction, "Articles", "Key", "Headline", "FoldedHeadline", "CanonicalUrl", "Language", "PublishedAt", "DateReliable", "Genre", "Keywords", "OutletId", "Body");

    public void AddOutlets(int count)
    {
        while (_outlets.Rows < count)
        {
            var name = words.Title(2);
            _outlets.Add($"outlet-{_outlets.Rows}", name, FoldedText.Fold(name), "[]", ConstantCase.Of(OutletKind.Publisher));
        }
    }

    public void AddPeople(int count)
    {
        while (_people.Rows < count)
        {
            var name = words.Person();
            _people.Add($"person-{_people.Rows}", name, FoldedText.Fold(name), "[]", "[]");
        }
    }

    public void AddEvent(long day)
    {
        var name = words.Title(4);
        var value = DateTimeOffset.FromUnixTimeMilliseconds(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _ = PartialDate.TryParse(value, out var date);
        _events.Add(
            $"event-{_events.Rows}", name, FoldedText.Fold(name), value, ConstantCase.Of(date!.Precision),
            date.Earliest.ToUnixTimeMilliseconds(), date.Latest.ToUnixTimeMilliseconds());
    }

    public void AddArticle(long published, long outlet)
    {
        var headline = words.Title(7);
        var key = $"article-{_articles.Rows}";
        _articles.Add(
            key, headline, FoldedText.Fold(headline), $"https://news.example/{key}", "en", published, true,
            ConstantCase.Of(Genre.Reportage), "[]", outlet, words.Prose(BodyLength));
    }

    public void Dispose()
    {
        _outlets.Dispose();
        _people.Dispose();
        _events.Dispose();
        _articles.Dispose();
    }
}
