using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeApi.Data;

/// <summary>The knowledge base: four nouns and the links between them.</summary>
public sealed class KnowledgeContext(DbContextOptions<KnowledgeContext> options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Outlet> Outlets => Set<Outlet>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Event> Events => Set<Event>();

    public DbSet<Mention> Mentions => Set<Mention>();

    public DbSet<Coverage> Coverages => Set<Coverage>();

    public DbSet<Participation> Participations => Set<Participation>();

    public DbSet<ParticipationSupport> ParticipationSupports => Set<ParticipationSupport>();

    public DbSet<ArticleLink> ArticleLinks => Set<ArticleLink>();

    public DbSet<EventLink> EventLinks => Set<EventLink>();

    public DbSet<Change> Changes => Set<Change>();

    protected override void OnModelCreating(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(KnowledgeContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        conventions.Properties<ChangeKind>().HaveConversion<ConstantCaseConverter<ChangeKind>>();
        conventions.Properties<Genre>().HaveConversion<ConstantCaseConverter<Genre>>();
        conventions.Properties<OutletKind>().HaveConversion<ConstantCaseConverter<OutletKind>>();
        conventions.Properties<DatePrecision>().HaveConversion<ConstantCaseConverter<DatePrecision>>();
        conventions.Properties<MentionRole>().HaveConversion<ConstantCaseConverter<MentionRole>>();
        conventions.Properties<CoverageRelation>().HaveConversion<ConstantCaseConverter<CoverageRelation>>();
        conventions.Properties<ParticipationRole>().HaveConversion<ConstantCaseConverter<ParticipationRole>>();
        conventions.Properties<ArticleRelation>().HaveConversion<ConstantCaseConverter<ArticleRelation>>();
        conventions.Properties<EventRelation>().HaveConversion<ConstantCaseConverter<EventRelation>>();
        conventions.Properties<List<string>>().HaveConversion<JsonListConverter<string>, JsonListComparer<string>>();
        conventions.Properties<List<Alias>>().HaveConversion<JsonListConverter<Alias>, JsonListComparer<Alias>>();
        conventions.Properties<List<UnresolvedMention>>().HaveConversion<JsonListConverter<UnresolvedMention>, JsonListComparer<UnresolvedMention>>();
        conventions.Properties<List<Evidence>>().HaveConversion<JsonListConverter<Evidence>, JsonListComparer<Evidence>>();
    }

    private sealed class UnixMillisecondsConverter() : ValueConverter<DateTimeOffset, long>(
        instant => instant.ToUnixTimeMilliseconds(), milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}
