using KnowledgeApi.Data;
using Microsoft.Data.Sqlite;

namespace KnowledgeApi.Benchmarks.Generation;

/// <summary>Writes the links, with the copies of sort keys right at once: the triggers find nothing to do.</summary>
internal sealed class LinkRows(SqliteTransaction transaction, Random random, Skewed people, Skewed events) : IDisposable
{
    private readonly Insert _mentions = new(transaction, "Mentions", "ArticleId", "PersonId", "Role", "Count", "Evidence", "PublishedAt");
    private readonly Insert _coverages = new(transaction, "Coverages", "ArticleId", "EventId", "Relation", "Evidence", "PublishedAt", "EventStart");
    private readonly Insert _participations = new(transaction, "Participations", "PersonId", "EventId", "Role", "EventStart");

    public void AddPeople(long @event, long start)
    {
        foreach (var person in people.Some(random.Next(1, 9)))
        {
            _participations.Add(person, @event, ConstantCase.Of(ParticipationRole.Involved), start);
        }
    }

    public void AddPeopleAndEvents(long article, long published, long[] starts)
    {
        foreach (var person in people.Some(random.Next(1, 8)))
        {
            _mentions.Add(article, person, ConstantCase.Of(MentionRole.Mentions), 1, "[]", published);
        }

        foreach (var @event in events.Some(random.Next(1, 4)))
        {
            _coverages.Add(article, @event, ConstantCase.Of(CoverageRelation.About), "[]", published, starts[@event]);
        }
    }

    public override string ToString() =>
        $"{_mentions.Rows} mentions, {_coverages.Rows} coverages, {_participations.Rows} participations";

    public void Dispose()
    {
        _mentions.Dispose();
        _coverages.Dispose();
        _participations.Dispose();
    }
}
