using System.Text.Json;
using CsCheck;

namespace KnowledgeApi.Graph.Tests;

/// <summary>A filter as it is asked for, and what it must mean.</summary>
internal sealed record Condition<T>(string Text, Func<T, bool> Meets)
{
    public override string ToString() => Text;
}

/// <summary>Makes conditions by chance. A missing value meets no operator but the negated ones.</summary>
internal static class Conditions
{
    private static readonly Gen<string> Parts = Gen.OneOfConst(
        "", "бЮДЖЕТ", "ГОРОДА", "žofie", "ŽOFIE ÁZOVÁ", "ánn", "ann", "lee", "éCLAIR", "clair", "σίσυφος", "ΣΊΣΥΦΟΣ", "%", "_X", "\"B'", "😀 É", "é");

    public static Gen<Condition<T>> Text<T>(string field, Func<T, string?> value) => Gen.OneOf(
        Operator(field, "eq", "neq", Parts, value, (text, part) => text.Equals(part, StringComparison.OrdinalIgnoreCase)),
        Operator(field, "contains", "ncontains", Parts, value, (text, part) => text.Contains(part, StringComparison.OrdinalIgnoreCase)),
        Operator(field, "startsWith", "nstartsWith", Parts, value, (text, part) => text.StartsWith(part, StringComparison.OrdinalIgnoreCase)),
        Operator(field, "endsWith", "nendsWith", Parts, value, (text, part) => text.EndsWith(part, StringComparison.OrdinalIgnoreCase)),
        In(field, Parts, value, JsonString, StringComparer.OrdinalIgnoreCase),
        Missing(field, value));

    public static Gen<Condition<T>> Number<T>(string field, Func<T, double?> value) =>
        Ordered(field, Gen.OneOfConst(0, 0.5, 1, 2, 3), value, number => FormattableString.Invariant($"{number}"));

    /// <summary>As <see cref="Number"/>, for integers.</summary>
    public static Gen<Condition<T>> Integer<T>(string field, Func<T, int?> value) => Ordered(field, Gen.Int[0, 4], value, number => $"{number}");

    public static Gen<Condition<T>> Instant<T>(string field, Func<T, DateTimeOffset?> value) => Ordered(
        field,
        Gen.OneOf(Gen.Int[1, 6].Select(day => new DateTimeOffset(2025, 6, day, 0, 0, 0, TimeSpan.Zero)), Gen.Const(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero))),
        value,
        instant => JsonString(instant.ToString("yyyy-MM-ddTHH:mm:ssZ")));

    public static Gen<Condition<T>> Constant<T, TEnum>(string field, Func<T, TEnum?> value) where TEnum : struct, Enum => Gen.OneOf(
        Gen.Select(Gen.OneOfConst(Enum.GetValues<TEnum>()), Gen.Bool, (option, negated) =>
            new Condition<T>(Braced(field, $"{{ {(negated ? "neq" : "eq")}: {Name(option)} }}"), row => Equals(value(row), option) != negated)),
        In<T>(field, Gen.OneOfConst(Enum.GetValues<TEnum>()).Select(Name), row => value(row) is { } option ? Name(option) : null, name => name, StringComparer.Ordinal),
        Missing<T>(field, row => value(row) is { } option ? Name(option) : null));

    public static Gen<Condition<T>> Flag<T>(string field, Func<T, bool> value) => Gen.Bool.Select(expected =>
        new Condition<T>(Braced(field, $"{{ eq: {(expected ? "true" : "false")} }}"), row => value(row) == expected));

    /// <summary>A condition on the one thing that a row leads to: false where there is none.</summary>
    public static Gen<Condition<T>> One<T, TTarget>(string field, Func<T, TTarget?> target, Gen<Condition<TTarget>> inner) where TTarget : class =>
        inner.Select(condition => new Condition<T>(Braced(field, condition.Text), row => target(row) is { } found && condition.Meets(found)));

    /// <summary>A condition on a part of a row that is always there, though its values may be missing.</summary>
    public static Gen<Condition<T>> Part<T>(string field, Gen<Condition<T>> inner) => inner.Select(condition => condition with { Text = Braced(field, condition.Text) });

    public static Gen<Condition<T>> Some<T, TItem>(string field, Func<T, IEnumerable<TItem>> items, Gen<Condition<TItem>> inner) => Gen.OneOf(
        Gen.Select(inner, Gen.OneOfConst("some", "all", "none"), (condition, op) => new Condition<T>(
            Braced(field, Braced(op, condition.Text)),
            row => op == "all" ? items(row).All(condition.Meets) : items(row).Any(condition.Meets) == (op == "some"))),
        Gen.Bool.Select(expected => new Condition<T>(Braced(field, $"{{ any: {(expected ? "true" : "false")} }}"), row => items(row).Any() == expected)));

    /// <summary>As <see cref="Some"/>, and by the number of items.</summary>
    public static Gen<Condition<T>> Many<T, TItem>(string field, Func<T, IEnumerable<TItem>> items, Gen<Condition<TItem>> inner) =>
        Gen.OneOf(Some(field, items, inner), Part(field, Integer<T>("count", row => items(row).Count())));

    public static Gen<Condition<T>> Combined<T>(Gen<Condition<T>> inner) => Gen.OneOf(
        inner.Select(condition => new Condition<T>(Braced("not", condition.Text), row => !condition.Meets(row))),
        inner.Array[0, 3].Select(all => new Condition<T>(Braced("and", Listed(all)), row => all.All(condition => condition.Meets(row)))),
        inner.Array[0, 3].Select(all => new Condition<T>(Braced("or", Listed(all)), row => all.Any(condition => condition.Meets(row)))));

    private static Gen<Condition<T>> Ordered<T, TValue>(string field, Gen<TValue> operands, Func<T, TValue?> value, Func<TValue, string> literal)
        where TValue : struct, IComparable<TValue>
    {
        Gen<Condition<T>> Make(string op, Func<int, bool> holds) => Gen.Select(operands, Gen.Bool, (operand, negated) => new Condition<T>(
            Braced(field, $"{{ {(negated ? op == "eq" ? "neq" : "n" + op : op)}: {literal(operand)} }}"),
            row => (value(row) is { } actual && holds(actual.CompareTo(operand))) != negated));
        return Gen.OneOf(
            Make("eq", sign => sign == 0), Make("gt", sign => sign > 0), Make("gte", sign => sign >= 0), Make("lt", sign => sign < 0), Make("lte", sign => sign <= 0),
            In<T>(field, operands.Select(literal), row => value(row) is { } actual ? literal(actual) : null, text => text, StringComparer.Ordinal),
            Missing<T>(field, row => value(row) is { } actual ? literal(actual) : null));
    }

    private static Gen<Condition<T>> Operator<T>(
        string field, string op, string negation, Gen<string> operands, Func<T, string?> value, Func<string, string, bool> holds) =>
        Gen.Select(operands, Gen.Bool, (operand, negated) => new Condition<T>(
            Braced(field, $"{{ {(negated ? negation : op)}: {JsonString(operand)} }}"), row => (value(row) is { } text && holds(text, operand)) != negated));

    private static Gen<Condition<T>> In<T>(string field, Gen<string> operands, Func<T, string?> value, Func<string, string> literal, StringComparer comparer) =>
        Gen.Select(operands.Array[0, 3], Gen.Bool, Gen.Bool, (options, withNull, negated) =>
        {
            string?[] all = withNull ? [.. options, null] : [.. options];
            var list = string.Join(", ", all.Select(option => option is null ? "null" : literal(option)));
            return new Condition<T>(Braced(field, $"{{ {(negated ? "nin" : "in")}: [{list}] }}"), row => all.Contains(value(row), comparer!) != negated);
        });

    private static Gen<Condition<T>> Missing<T>(string field, Func<T, string?> value) => Gen.Bool.Select(negated =>
        new Condition<T>(Braced(field, $"{{ {(negated ? "neq" : "eq")}: null }}"), row => (value(row) is null) != negated));

    private static string Listed<T>(IEnumerable<Condition<T>> all) => $"[{string.Join(", ", all.Select(condition => condition.Text))}]";

    private static string Braced(string field, string value) => $"{{ {field}: {value} }}";

    private static string JsonString(string text) => JsonSerializer.Serialize(text);

    private static string Name<TEnum>(TEnum value) where TEnum : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
}
