using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People;
using KnowledgeApi.Ingestion.Understanding.People.Names;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>The people whom an article names in its headline or its first sentences, each by the words of the name.</summary>
internal sealed class FirstNamed
{
    public static readonly FirstNamed Nobody = new([]);

    private const char BetweenPeople = ';';
    private const char BetweenWords = ' ';

    private readonly List<string[]> _names;

    private FirstNamed(List<string[]> names) => _names = names;

    public static FirstNamed Of(IReadOnlyList<FoundPerson> people, Lead? lead) => new(
    [
        .. people.Where(person => person.Mentions.Any(mention => mention.Role is not MentionRole.Author && mention.Evidence.Any(span => IsFirst(span, lead))))
            .Select(person => NameKey.Of(person.Name)).Distinct().Select(Words),
    ]);

    public static FirstNamed Parse(string text) =>
        new([.. text.Split(BetweenPeople, StringSplitOptions.RemoveEmptyEntries).Select(Words)]);

    public override string ToString() => string.Join(BetweenPeople, _names.Select(name => string.Join(BetweenWords, name)));

    /// <summary>Whether both name one person; null where either names nobody, or what they share is no full name.</summary>
    public bool? Share(FirstNamed other)
    {
        var alike = _names.SelectMany(_ => other._names, (one, another) => Alike(one, another)).ToList();
        return alike.Count == 0 ? null : alike.Contains(true) ? true : alike.Contains(null) ? null : false;
    }

    private static string[] Words(string name) => name.Split(BetweenWords);

    // "Lee" may be "Ann Lee", and "Ann Lee" is "Ann Mary Lee".
    private static bool? Alike(string[] one, string[] other)
    {
        var (fewest, shared) = (Math.Min(one.Length, other.Length), one.Intersect(other).Count());
        return shared < fewest ? false : fewest > 1 ? true : null;
    }

    private static bool IsFirst(TextSpan span, Lead? lead) =>
        span.Property is EvidenceProperty.Headline
        || (lead is { } at ? span.Property is EvidenceProperty.Body && span.Start >= at.Start && span.End <= at.End : span.Property is EvidenceProperty.Abstract);
}
