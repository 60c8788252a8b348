using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeApi.Data;

/// <summary>Enum values in the capitals that the database, the import format and GraphQL share: DuplicateOf is DUPLICATE_OF.</summary>
public static partial class ConstantCase
{
    /// <summary>The name of a value in capitals.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => Of(value.ToString());

    /// <summary>The name in capitals, an underscore before each word but the first.</summary>
    public static string Of(string name) => WordStart().Replace(name, "_").ToUpperInvariant();

    /// <summary>The names of all values in capitals, in their order.</summary>
    public static IEnumerable<string> NamesOf(Type enumType) => Enum.GetNames(enumType).Select(Of);

    /// <summary>The value of a name in capitals; null where the enum has none.</summary>
    public static TEnum? TryParse<TEnum>(string name) where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (Of(value) == name)
            {
                return value;
            }
        }

        return null;
    }

    [GeneratedRegex("(?<!^)(?=[A-Z])")]
    private static partial Regex WordStart();
}

/// <summary>Stores an enum by its name in capitals.</summary>
public sealed class ConstantCaseConverter<TEnum>()
    : ValueConverter<TEnum, string>(value => ConstantCase.Of(value), name => ConstantCase.TryParse<TEnum>(name)!.Value)
    where TEnum : struct, Enum;
