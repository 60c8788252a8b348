using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeApi.Data;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.HasIndex(p => p.Key).IsUnique();
        person.HasIndex(p => p.FoldedName);
        person.OwnsPartialDate(p => p.BirthDate);
        person.OwnsPartialDate(p => p.DeathDate);
    }
}
