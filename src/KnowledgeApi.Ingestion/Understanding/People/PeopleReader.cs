using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People.Extraction;
using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Understanding.People;

/// <summary>Finds the people of an article in its text.</summary>
internal static class PeopleReader
{
    private const double StatedConfidence = 0.95;

    /// <param name="text">The article.</param>
    /// <param name="known">Where names of known people stand in it. In other languages than English nobody else is found.</param>
    public static IReadOnlyList<FoundPerson> Read(ArticleText text, IReadOnlyList<KnownName> known)
    {
        var people = text.IsEnglish ? PersonExtractor.Extract(text, known) : Known(known);
        var authors = Bylines.Authors(text.Byline).ToList();
        var found = people.ConvertAll(person => person with { Mentions = [.. person.Mentions, .. AuthorOf(person, authors)] });
        return [.. found, .. authors.Where(author => !people.Exists(person => Bears(person, author))).Select(author => new FoundPerson(author, null, StatedConfidence, [Author(StatedConfidence)]))];
    }

    private static IEnumerable<FoundMention> AuthorOf(FoundPerson person, List<string> authors) =>
        person.Mentions.All(mention => mention.Role is not MentionRole.Author) && authors.Exists(author => Bears(person, author)) ? [Author(StatedConfidence)] : [];

    private static bool Bears(FoundPerson person, string name) => NameMatching.Compare(person.Name, name) is NameAgreement.Same;

    private static FoundMention Author(double confidence) => new(MentionRole.Author, 1, 0, confidence, []);

    private static List<FoundPerson> Known(IReadOnlyList<KnownName> known)
    {
        var people = known.GroupBy(name => name.Name).ToList();
        var most = people.Select(person => person.Count()).DefaultIfEmpty().Max();
        return people.ConvertAll(person =>
        {
            var relevance = Relevance.Of([.. person.Select(name => (name.Span.Property, int.MaxValue))], most);
            var role = relevance >= Relevance.About ? MentionRole.About : MentionRole.Mentions;
            return new FoundPerson(person.Key, null, StatedConfidence, [new(role, person.Count(), relevance, StatedConfidence, [.. person.Select(name => name.Span)])]);
        });
    }
}
