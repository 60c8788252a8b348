using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeApi.Data;

/// <summary>
/// Each link has its natural key (two ends and a role), which also serves the walk from its first end,
/// and an index per direction in the order in which that direction is read.
/// </summary>
internal sealed class LinkConfiguration :
    IEntityTypeConfiguration<Mention>, IEntityTypeConfiguration<Coverage>, IEntityTypeConfiguration<Participation>,
    IEntityTypeConfiguration<ParticipationSupport>, IEntityTypeConfiguration<ArticleLink>, IEntityTypeConfiguration<EventLink>
{
    public void Configure(EntityTypeBuilder<Mention> mention)
    {
        mention.HasIndex(m => new { m.ArticleId, m.PersonId, m.Role }).IsUnique();
        mention.HasIndex(m => new { m.PersonId, m.PublishedAt, m.Id, m.ArticleId });
        mention.HasIndex(m => new { m.ArticleId, m.Id, m.PersonId });
    }

    public void Configure(EntityTypeBuilder<Coverage> coverage)
    {
        coverage.HasIndex(c => new { c.ArticleId, c.EventId, c.Relation }).IsUnique();
        coverage.HasIndex(c => new { c.EventId, c.PublishedAt, c.Id, c.ArticleId });
        coverage.HasIndex(c => new { c.ArticleId, c.EventStart, c.Id, c.EventId });
    }

    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.HasIndex(p => new { p.EventId, p.PersonId, p.Role }).IsUnique();
        participation.HasIndex(p => new { p.PersonId, p.EventStart, p.Id, p.EventId });
        participation.HasIndex(p => new { p.EventId, p.Id, p.PersonId });
    }

    public void Configure(EntityTypeBuilder<ParticipationSupport> support)
    {
        support.HasIndex(s => new { s.ParticipationId, s.ArticleId }).IsUnique();
        support.HasIndex(s => s.ArticleId);
    }

    public void Configure(EntityTypeBuilder<ArticleLink> link)
    {
        link.HasIndex(l => new { l.SourceId, l.TargetId, l.Relation }).IsUnique();
        link.HasIndex(l => new { l.TargetId, l.Id });
        link.HasOne(l => l.Source).WithMany(a => a.Links).OnDelete(DeleteBehavior.Cascade);
        link.HasOne(l => l.Target).WithMany(a => a.Backlinks).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<EventLink> link)
    {
        link.HasIndex(l => new { l.SourceId, l.TargetId, l.Relation }).IsUnique();
        link.HasIndex(l => new { l.TargetId, l.Id });
        link.HasOne(l => l.Source).WithMany(e => e.Links).OnDelete(DeleteBehavior.Cascade);
        link.HasOne(l => l.Target).WithMany(e => e.Backlinks).OnDelete(DeleteBehavior.Cascade);
    }
}
