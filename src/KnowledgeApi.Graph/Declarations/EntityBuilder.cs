using System.Linq.Expressions;
using System.Reflection;
using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeApi.Graph.Declarations;

/// <summary>Declares an entity's fields as expressions over the EF model, which gives their columns and keys.</summary>
internal sealed class EntityBuilder<T>(IModel model, string name, string description)
{
    private readonly IEntityType _type = model.FindEntityType(typeof(T))!;

    public Entity Entity { get; } = new(name, description, model.FindEntityType(typeof(T))!.GetTableName()!);

    /// <summary>Shows a property under its own name; its type decides the rest.</summary>
    public EntityBuilder<T> Field<TValue>(Expression<Func<T, TValue>> property, string description)
    {
        var member = Member(property);
        Entity.Add(FieldOf(member, description));
        return this;
    }

    /// <summary>Shows a list of objects that is kept in the row.</summary>
    /// <param name="property">The list.</param>
    /// <param name="description">For the reader of the schema.</param>
    /// <param name="members">What is shown of each object.</param>
    /// <param name="isFilterable">Whether filters may ask about the list.</param>
    public EntityBuilder<T> List<TItem>(
        Expression<Func<T, IEnumerable<TItem>>> property, string description, IReadOnlyList<Column> members, bool isFilterable = true)
    {
        var member = Member(property);
        var column = _type.FindProperty(member.Name)!.GetColumnName();
        Entity.Add(new JsonList(Names.Camel(member.Name), description, column, typeof(TItem).Name, members, isFilterable));
        return this;
    }

    /// <summary>Lets ids lead to other nouns, in which theirs went up.</summary>
    public EntityBuilder<T> Redirected(Redirects redirects)
    {
        Entity.Redirects = redirects;
        return this;
    }

    /// <summary>Shows the one other noun that a foreign key leads to.</summary>
    public EntityBuilder<T> Reference<TTarget>(Expression<Func<T, TTarget?>> navigation, string description)
        where TTarget : class
    {
        var key = _type.FindNavigation(Member(navigation))!.ForeignKey.Properties[0];
        Entity.Add(new Reference(Names.Camel(Member(navigation).Name), description, key.GetColumnName(), typeof(TTarget)));
        return this;
    }

    /// <summary>Shows the nouns at the other end of links, with the links' properties on the edge.</summary>
    public EntityBuilder<T> Connection<TLink, TNode>(
        string field,
        Expression<Func<T, IEnumerable<TLink>>> links,
        Expression<Func<TLink, TNode>> node,
        Entity edge,
        string description,
        DefaultOrder? order = null)
        where TNode : class
    {
        var parent = _type.FindNavigation(Member(links))!.ForeignKey;
        var target = model.FindEntityType(typeof(TLink))!.FindNavigation(Member(node))!.ForeignKey;
        var source = new TableSource(
            parent.DeclaringEntityType.GetTableName()!, parent.Properties[0].GetColumnName(), target.Properties[0].GetColumnName());
        return Add(field, description, source, edge, typeof(TNode), order);
    }

    /// <summary>Shows the nouns whose foreign key leads here.</summary>
    public EntityBuilder<T> Connection<TNode>(
        string field, Expression<Func<T, IEnumerable<TNode>>> nodes, string description, DefaultOrder? order = null)
    {
        var key = _type.FindNavigation(Member(nodes))!.ForeignKey;
        var source = new TableSource(key.DeclaringEntityType.GetTableName()!, key.Properties[0].GetColumnName(), "Id");
        return Add(field, description, source, null, typeof(TNode), order);
    }

    /// <summary>Shows the nouns that articles lead to, each once, with the number of those articles.</summary>
    public EntityBuilder<T> Through<TFirst, TSecond, TNode>(
        string field,
        Expression<Func<TFirst, object?>> parent,
        Expression<Func<TFirst, object?>> article,
        Expression<Func<TSecond, object?>> secondArticle,
        Expression<Func<TSecond, object?>> node,
        Entity edge,
        string description)
    {
        var source = new PathSource(
            Table<TFirst>(), Member(parent).Name, Member(article).Name, Table<TSecond>(), Member(secondArticle).Name, Member(node).Name);
        return Add(field, description, source, edge, typeof(TNode), null);
    }

    private EntityBuilder<T> Add(string field, string description, Source source, Entity? edge, Type node, DefaultOrder? order)
    {
        Entity.Add(new Connection(field, description, Entity.Name + Names.Pascal(field), source, edge, node, order));
        return this;
    }

    private string Table<TEntity>() => model.FindEntityType(typeof(TEntity))!.GetTableName()!;

    private Field FieldOf(MemberInfo member, string description)
    {
        var type = ((PropertyInfo)member).PropertyType;
        var field = Names.Camel(member.Name);
        if (type == typeof(PartialDate))
        {
            return PartialDates.Field(field, description, _type.FindNavigation(member)!.TargetEntityType);
        }

        var property = _type.FindProperty(member.Name)!;
        return type == typeof(List<string>)
            ? new JsonList(field, description, property.GetColumnName(), null, [])
            : ColumnOf(property, field, description, _type.FindProperty("Folded" + member.Name)?.GetColumnName());
    }

    internal static Column ColumnOf(IProperty property, string field, string description, string? folded) => new(
        field,
        description,
        ValueKinds.Of(property.ClrType),
        property.GetColumnName(StoreObjectIdentifier.Create(property.DeclaringType, StoreObjectType.Table)!.Value)!,
        property.IsNullable,
        folded,
        ValueKinds.EnumOf(property.ClrType));

    private static MemberInfo Member(LambdaExpression expression) =>
        ((MemberExpression)(expression.Body is UnaryExpression convert ? convert.Operand : expression.Body)).Member;
}
