using System.Text.Json;

namespace KnowledgeApi.Benchmarks.Reference.HandWritten;

internal static class ArticlesAnswer
{
    private const string Newest =
        "SELECT a.Id, a.Headline, o.Name FROM Articles a LEFT JOIN Outlets o ON o.Id = a.OutletId ORDER BY a.PublishedAt DESC, a.Id DESC LIMIT $0";

    private const string Behind =
        """
        SELECT a.Id, a.Headline, o.Name FROM Articles a LEFT JOIN Outlets o ON o.Id = a.OutletId
        WHERE (a.PublishedAt, a.Id) < ($1, $2) ORDER BY a.PublishedAt DESC, a.Id DESC LIMIT $0
        """;

    private const string People =
        """
        SELECT p.key, n.Name FROM json_each($0) p CROSS JOIN Mentions l CROSS JOIN People n
        WHERE l.Id IN (SELECT x.Id FROM Mentions x WHERE x.ArticleId = p.value ORDER BY x.Id LIMIT 3) AND n.Id = l.PersonId
        ORDER BY p.key, l.Id
        """;

    public static void Write(Session session, Utf8JsonWriter json, int first, long? published, long? id)
    {
        var (ids, texts) = (new List<long>(first), new List<(string Headline, string Outlet)>(first));
        using (var reader = published is { } at ? session.Read(Behind, first, at, id!.Value) : session.Read(Newest, first))
        {
            while (reader.Read())
            {
                ids.Add(reader.GetInt64(0));
                texts.Add((reader.GetString(1), reader.GetString(2)));
            }
        }

        var people = session.Names(People, ids);
        json.WriteNodes("articles", () =>
        {
            for (var i = 0; i < texts.Count; i++)
            {
                json.WriteStartObject();
                json.WriteString("headline", texts[i].Headline);
                json.WriteName("outlet", texts[i].Outlet);
                json.WriteNames("people", people[i]);
                json.WriteEndObject();
            }
        });
    }
}
