using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeApi.Data;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.HasIndex(a => a.Key).IsUnique();
        article.HasIndex(a => a.CanonicalUrl).IsUnique();
        article.HasIndex(a => new { a.PublishedAt, a.Id });
        article.HasIndex(a => new { a.OutletId, a.PublishedAt, a.Id });
        article.HasIndex(a => a.FoldedHeadline);
        // Last in the row: what stands behind a long text costs SQLite a walk over its overflow pages.
        article.Property(a => a.Body).HasColumnOrder(1000);
        article.HasOne(a => a.Outlet).WithMany(o => o.Articles).OnDelete(DeleteBehavior.SetNull);
        article.HasOne(a => a.FoundOn).WithMany().OnDelete(DeleteBehavior.SetNull);
        article.HasOne(a => a.Source).WithMany().OnDelete(DeleteBehavior.SetNull);
    }
}
