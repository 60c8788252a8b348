using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeApi.Graph.Declarations;

/// <summary>Partial dates, which have the same parts wherever one stands.</summary>
internal static class PartialDates
{
    private static readonly CompositeType Type = new(nameof(PartialDate), "a partial date", "A date of which only a part may be known.");

    private static readonly (string Property, string Description)[] Parts =
    [
        (nameof(PartialDate.Value), "The date as far as it is known, in ISO 8601: 2024, 2024-12 or 2024-12-03."),
        (nameof(PartialDate.Precision), "How much of the date is known."),
        (nameof(PartialDate.Earliest), "The first instant that the date may mean, in UTC."),
        (nameof(PartialDate.Latest), "The last instant that the date may mean, in UTC."),
    ];

    public static Composite Field(string name, string description, IEntityType date) => new(
        name,
        description,
        Type,
        [
            .. Parts.Select(part => EntityBuilder<PartialDate>.ColumnOf(
                date.FindProperty(part.Property)!, Names.Camel(part.Property), part.Description, null) with { IsNullable = false }),
        ]);
}
