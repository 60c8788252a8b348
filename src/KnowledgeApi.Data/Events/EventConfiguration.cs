using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeApi.Data;

internal sealed class EventConfiguration : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> @event)
    {
        @event.HasIndex(e => e.Key).IsUnique();
        @event.HasIndex(e => e.FoldedName);
        @event.OwnsPartialDate(e => e.Start);
        @event.OwnsPartialDate(e => e.End);
        @event.HasOne(e => e.SuperEvent).WithMany(e => e.SubEvents).OnDelete(DeleteBehavior.SetNull);
    }
}
