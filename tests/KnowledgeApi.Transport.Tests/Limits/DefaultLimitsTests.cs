using System.Runtime.CompilerServices;
using KnowledgeApi.Transport.Limits;

namespace KnowledgeApi.Transport.Tests.Limits;

public sealed class DefaultLimitsTests
{
    private const string Introspection = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name $ofType }
        """;

    private const int WrappingTypes = 9;

    public static TheoryData<string> Operations => new(Directory.GetFiles(OperationsFolder(), "*.graphql").Select(file => Path.GetFileName(file)!));

    [Theory]
    [MemberData(nameof(Operations))]
    public void Admit_each_worked_question_three_times_as_large(string file)
    {
        var limits = new DocumentLimits();
        foreach (var limit in typeof(DocumentLimits).GetProperties().Where(limit => limit.PropertyType == typeof(int)))
        {
            limit.SetValue(limits, (int)limit.GetValue(limits)! / 3);
        }

        var guard = new RequestGuard(limits);

        guard.Parse(File.ReadAllText(Path.Combine(OperationsFolder(), file)));
    }

    [Fact]
    public void Admit_all_worked_questions_in_one_document_three_times()
    {
        var one = string.Concat(Directory.GetFiles(OperationsFolder(), "*.graphql").Select(File.ReadAllText));
        var guard = new RequestGuard(new());

        guard.Parse(one + one + one);
    }

    [Fact]
    public void Admit_introspection_with_all_its_options()
    {
        var ofType = string.Concat(Enumerable.Repeat("ofType { kind name ", WrappingTypes)) + new string('}', WrappingTypes);
        var guard = new RequestGuard(new());

        guard.Parse(Introspection.Replace("$ofType", ofType));
    }

    private static string OperationsFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "schema", "operations"));
}
