using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeApi.Data;

internal static class PartialDateConfiguration
{
    /// <summary>Keeps the value as written beside its bounds, which filters and sorts use.</summary>
    public static void OwnsPartialDate<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, PartialDate?>> property)
        where T : class =>
        entity.OwnsOne(property, date => date.HasIndex(d => d.Earliest));
}
