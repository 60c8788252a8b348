using System.Text.Json;

namespace KnowledgeApi.Benchmarks.Reference.HandWritten;

internal static class NestedAnswer
{
    private const string Person = "SELECT Name FROM People WHERE Id = $0";

    private const string Articles =
        """
        SELECT a.Id, a.Headline, a.PublishedAt, o.Name
        FROM (SELECT ArticleId, PublishedAt, Id FROM Mentions WHERE PersonId = $0 ORDER BY PublishedAt DESC, Id DESC LIMIT 20) m
        CROSS JOIN Articles a ON a.Id = m.ArticleId LEFT JOIN Outlets o ON o.Id = a.OutletId
        ORDER BY m.PublishedAt DESC, m.Id DESC
        """;

    private const string Events =
        """
        SELECT p.key, n.Name, n.Id FROM json_each($0) p CROSS JOIN Coverages l CROSS JOIN Events n
        WHERE l.Id IN (SELECT x.Id FROM Coverages x WHERE x.ArticleId = p.value ORDER BY x.EventStart DESC, x.Id DESC LIMIT 5) AND n.Id = l.EventId
        ORDER BY p.key, l.EventStart DESC, l.Id DESC
        """;

    private const string People =
        """
        SELECT p.key, n.Name FROM json_each($0) p CROSS JOIN Participations l CROSS JOIN People n
        WHERE l.Id IN (SELECT x.Id FROM Participations x WHERE x.EventId = p.value ORDER BY x.Id LIMIT 5) AND n.Id = l.PersonId
        ORDER BY p.key, l.Id
        """;

    public static void Write(Session session, Utf8JsonWriter json, long person)
    {
        json.WriteStartObject("person");
        using (var reader = session.Read(Person, person))
        {
            reader.Read();
            json.WriteString("name", reader.GetString(0));
        }

        var ids = new List<long>();
        var articles = new List<ArticleRow>();
        using (var reader = session.Read(Articles, person))
        {
            while (reader.Read())
            {
                ids.Add(reader.GetInt64(0));
                articles.Add(new(reader.GetString(1), reader.GetInt64(2), reader.GetString(3), []));
            }
        }

        var (eventIds, places) = (new List<long>(), new Dictionary<long, int>());
        using (var reader = session.Read(Events, JsonSerializer.Serialize(ids)))
        {
            while (reader.Read())
            {
                var id = reader.GetInt64(2);
                if (places.TryAdd(id, eventIds.Count))
                {
                    eventIds.Add(id);
                }

                articles[reader.GetInt32(0)].Events.Add((reader.GetString(1), places[id]));
            }
        }

        var people = session.Names(People, eventIds);
        json.WriteNodes("articles", () => articles.ForEach(article => Write(json, article, people)));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ArticleRow article, List<string>[] people)
    {
        json.WriteStartObject();
        json.WriteString("headline", article.Headline);
        json.WriteInstant("publishedAt", article.PublishedAt);
        json.WriteName("outlet", article.Outlet);
        json.WriteNodes("events", () =>
        {
            foreach (var (name, place) in article.Events)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteNames("people", people[place]);
                json.WriteEndObject();
            }
        });
        json.WriteEndObject();
    }

    private sealed record ArticleRow(string Headline, long PublishedAt, string Outlet, List<(string Name, int Place)> Events);
}
