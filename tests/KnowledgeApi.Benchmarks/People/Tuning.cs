namespace KnowledgeApi.Benchmarks.People;
internal static class Tuning
{
    public static float Get(string name, float value) =>
        Environment.GetEnvironmentVariable("T_" + name) is { } text ? float.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : value;
}
