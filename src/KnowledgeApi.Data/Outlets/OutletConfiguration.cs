using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeApi.Data;

internal sealed class OutletConfiguration : IEntityTypeConfiguration<Outlet>
{
    public void Configure(EntityTypeBuilder<Outlet> outlet)
    {
        outlet.HasIndex(o => o.Key).IsUnique();
        outlet.HasIndex(o => o.FoldedName);
        outlet.HasIndex(o => o.Domain);
        outlet.HasOne(o => o.Parent).WithMany(o => o.SubOrganizations).OnDelete(DeleteBehavior.SetNull);
    }
}
