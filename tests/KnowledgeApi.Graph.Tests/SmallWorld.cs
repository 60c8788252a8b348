using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Tests;

/// <summary>Two outlets, three people, three events and four articles, linked in every way there is.</summary>
internal static class SmallWorld
{
    public static void Fill(KnowledgeContext context)
    {
        var herald = new Outlet { Key = "herald", Name = "The Herald", Country = "KR", AlternateNames = ["Herald"] };
        var gazette = new Outlet { Key = "gazette", Name = "Gazette", Kind = OutletKind.Agency, Parent = herald };
        var ann = new Person { Key = "ann", Name = "Ann Lee", Aliases = [new("Lee", AliasKind.WeakAlias)] };
        var bob = new Person { Key = "bob", Name = "Bob Ray" };
        var zoe = new Person { Key = "zoe", Name = "Žofie Ázová" };
        PartialDate.TryParse("2025-06-03", out var election);
        PartialDate.TryParse("2025-06", out var month);
        var vote = new Event { Key = "vote", Name = "Election", Kind = "ELECT", Start = election };
        var count = new Event { Key = "count", Name = "Count", SuperEvent = vote, Start = month };
        var talk = new Event { Key = "talk", Name = "Talk" };
        var one = new Article { Key = "a1", Headline = "One", Body = "Long text", PublishedAt = Day(1), Outlet = herald };
        var two = new Article { Key = "a2", Headline = "Two", PublishedAt = Day(2), Outlet = herald };
        var three = new Article { Key = "a3", Headline = "Three", PublishedAt = Day(3), Outlet = gazette, Keywords = ["Budget"] };
        var four = new Article { Key = "a4", Headline = "Four", PublishedAt = Day(3), Url = "https://example.test/4" };
        context.AddRange(herald, gazette, ann, bob, zoe, vote, count, talk, one, two, three, four);
        context.AddRange(
            new Mention { Article = one, Person = ann, Role = MentionRole.About, Evidence = [new(EvidenceProperty.Headline, 0, 3, "One", "", "", null)] },
            new Mention { Article = one, Person = ann, Role = MentionRole.Quoted },
            new Mention { Article = two, Person = ann, Role = MentionRole.Mentions, Count = 4 },
            new Mention { Article = three, Person = bob, Role = MentionRole.Quoted, Confidence = 0.5 },
            new Mention { Article = four, Person = zoe, Role = MentionRole.Author });
        context.AddRange(
            new Coverage { Article = one, Event = vote, Relation = CoverageRelation.About },
            new Coverage { Article = two, Event = vote, Relation = CoverageRelation.Mentions },
            new Coverage { Article = two, Event = talk, Relation = CoverageRelation.About },
            new Coverage { Article = three, Event = count, Relation = CoverageRelation.About });
        var part = new Participation { Person = ann, Event = vote, Role = ParticipationRole.Subject };
        part.Supports.Add(new() { Article = one });
        context.AddRange(part, new Participation { Person = bob, Event = vote, Role = ParticipationRole.Involved });
        context.AddRange(
            new ArticleLink { Source = one, Target = two, Relation = ArticleRelation.Related },
            new EventLink { Source = talk, Target = vote, Relation = EventRelation.Follows });
    }

    private static DateTimeOffset Day(int day) => new(2025, 6, day, 0, 0, 0, TimeSpan.Zero);
}
