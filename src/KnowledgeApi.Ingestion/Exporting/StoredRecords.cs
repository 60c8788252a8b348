using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Exporting;

/// <summary>The records that would make the stored rows, in the order of their keys, from behind a key on.</summary>
internal static class StoredRecords
{
    public static IQueryable<KnowledgeRecord> Outlets(KnowledgeContext context, string after) =>
        from outlet in context.Outlets
        where string.Compare(outlet.Key, after) > 0
        orderby outlet.Key
        select new OutletRecord
        {
            Key = outlet.Key,
            Name = outlet.Name,
            AlternateNames = outlet.AlternateNames,
            Url = outlet.Url,
            Domain = outlet.Domain,
            Country = outlet.Country,
            Kind = outlet.Kind,
            Parent = outlet.Parent!.Key,
        };

    public static IQueryable<KnowledgeRecord> People(KnowledgeContext context, string after) =>
        from person in context.People
        where string.Compare(person.Key, after) > 0
        orderby person.Key
        select new PersonRecord
        {
            Key = person.Key,
            Name = person.Name,
            GivenName = person.GivenName,
            FamilyName = person.FamilyName,
            Aliases = StoredParts.Aliases(person.Aliases),
            Description = person.Description,
            JobTitle = person.JobTitle,
            Nationality = person.Nationality,
            BirthDate = StoredParts.Date(person.BirthDate!.Value),
            DeathDate = StoredParts.Date(person.DeathDate!.Value),
            SameAs = person.SameAs,
            WikidataId = person.WikidataId,
            Extractor = person.Extractor,
        };

    public static IQueryable<KnowledgeRecord> Events(KnowledgeContext context, string after) =>
        from @event in context.Events
        where string.Compare(@event.Key, after) > 0
        orderby @event.Key
        select new EventRecord
        {
            Key = @event.Key,
            Name = @event.Name,
            Summary = @event.Summary,
            Kind = @event.Kind,
            Start = StoredParts.Date(@event.Start!.Value),
            End = StoredParts.Date(@event.End!.Value),
            Location = @event.Location,
            Country = @event.Country,
            Extractor = @event.Extractor,
            SuperEvent = @event.SuperEvent!.Key,
            Participants = (from participation in @event.Participations
                            orderby participation.Person.Key, participation.Role
                            select new ParticipantRecord
                            {
                                Person = participation.Person.Key,
                                Role = participation.Role,
                                Confidence = participation.Confidence,
                                Extractor = participation.Extractor,
                                Articles = participation.Supports.Select(s => s.Article.Key).OrderBy(key => key).ToList(),
                            }).ToList(),
            Links = (from link in @event.Links
                     orderby link.Target.Key, link.Relation
                     select new EventLinkRecord { Event = link.Target.Key, Relation = link.Relation }).ToList(),
        };

    public static IQueryable<KnowledgeRecord> Articles(KnowledgeContext context, string after) =>
        from article in context.Articles
        where string.Compare(article.Key, after) > 0
        orderby article.Key
        select new ArticleRecord
        {
            Key = article.Key,
            Url = article.Url,
            Headline = article.Headline,
            AlternativeHeadline = article.AlternativeHeadline,
            Abstract = article.Abstract,
            Body = article.Body,
            Outlet = article.Outlet!.Key,
            FoundOn = article.FoundOn!.Key,
            Source = article.Source!.Key,
            PublishedAt = StoredParts.Instant(article.PublishedAt),
            ModifiedAt = StoredParts.Instant(article.ModifiedAt),
            RetrievedAt = StoredParts.Instant(article.RetrievedAt),
            DateReliable = article.DateReliable,
            Language = article.Language,
            Byline = article.Byline,
            Section = article.Section,
            Genre = article.Genre,
            Keywords = article.Keywords,
            UnresolvedMentions = article.UnresolvedMentions,
            Mentions = (from mention in article.Mentions
                        orderby mention.Person.Key, mention.Role
                        select new MentionRecord
                        {
                            Person = mention.Person.Key,
                            Role = mention.Role,
                            Count = mention.Count,
                            Relevance = mention.Relevance,
                            Confidence = mention.Confidence,
                            Extractor = mention.Extractor,
                            Evidence = StoredParts.Evidence(mention.Evidence),
                        }).ToList(),
            Events = (from coverage in article.Coverages
                      orderby coverage.Event.Key, coverage.Relation
                      select new CoverageRecord
                      {
                          Event = coverage.Event.Key,
                          Relation = coverage.Relation,
                          Confidence = coverage.Confidence,
                          Extractor = coverage.Extractor,
                          Evidence = StoredParts.Evidence(coverage.Evidence),
                      }).ToList(),
            Links = (from link in article.Links
                     orderby link.Target.Key, link.Relation
                     select new ArticleLinkRecord { Article = link.Target.Key, Relation = link.Relation, Extractor = link.Extractor }).ToList(),
        };
}
