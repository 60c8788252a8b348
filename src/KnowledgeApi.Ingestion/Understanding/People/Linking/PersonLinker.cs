using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Understanding.People.Linking;

/// <summary>Finds the people of articles that leave them to their text, among the known ones or as new ones.</summary>
internal sealed class PersonLinker(KnowledgeContext context, Statements statements)
{
    /// <summary>What marks all that is found here.</summary>
    public const string Extractor = "people";

    private const int ProminentFrom = 5;

    private readonly KnownPeople _known = new(context);
    private readonly PersonKeys _keys = new(statements);
    private readonly Table<Person> _people = new(context, statements);
    private readonly Statement _mentions = statements.Prepare("""SELECT COUNT(*) FROM "Mentions" WHERE "PersonId" = $1""", 1);
    private readonly Statement _isNamed = statements.Prepare("""SELECT 1 FROM "Mentions" WHERE "ArticleId" = $1 AND "PersonId" = $2 LIMIT 1""", 2);
    private readonly Statement _setJob = statements.Prepare("""UPDATE "People" SET "JobTitle" = $2 WHERE "Id" = $1 AND "JobTitle" IS NULL""", 2);
    private readonly StatedLinkLookup _stored = new(statements);
    private readonly JsonListConverter<UnresolvedMention> _unresolved = new();
    private readonly Statement _setUnresolved = statements.Prepare("""UPDATE "Articles" SET "UnresolvedMentions" = $2 WHERE "Id" = $1 AND "UnresolvedMentions" IS NOT $2""", 2);

    /// <summary>Looks in the texts for names of known people: all that it takes from the knowledge base to read them.</summary>
    /// <remarks>Not in other languages than English, where whoever an earlier article names first is known too: those are read once it is stored.</remarks>
    public async Task<IReadOnlyDictionary<Entry, IReadOnlyList<KnownName>>> RecogniseAsync(IEnumerable<Entry> articles, CancellationToken cancellationToken)
    {
        var unread = articles.Where(LeavesPeopleToText).Select(entry => (Entry: entry, Text: TextOf(entry))).Where(article => article.Text.IsEnglish).ToList();
        if (unread.Count > 0)
        {
            await _known.RefreshAsync(cancellationToken);
        }

        return unread.AsParallel().WithCancellation(cancellationToken).Select(article => (article.Entry, Known: _known.Find(article.Text))).ToDictionary();
    }

    /// <summary>Reads a text, if names were looked for in it: the heavy part, which needs no database.</summary>
    public static void Read(Entry article, IReadOnlyDictionary<Entry, IReadOnlyList<KnownName>> known)
    {
        if (known.TryGetValue(article, out var names))
        {
            article.People = PeopleReader.Read(TextOf(article), names);
        }
    }

    /// <summary>Tells who is meant, and stores those who are new. Belongs in the transaction that has stored the articles' rows.</summary>
    public async Task ResolveAsync(IEnumerable<Entry> articles, CancellationToken cancellationToken)
    {
        var unresolved = articles.Where(LeavesPeopleToText).Where(e => e.IsNew || !_stored.Has(StatedLinks.Mentions, e.Id)).ToList();
        if (unresolved.Count > 0)
        {
            await _known.RefreshAsync(cancellationToken);
            unresolved.ForEach(Resolve);
        }
    }

    private static bool LeavesPeopleToText(Entry entry) => entry.Record is ArticleRecord { Mentions: null };

    private static ArticleText TextOf(Entry entry) => ArticleText.Of((ArticleRecord)entry.Record);

    private void Resolve(Entry entry)
    {
        var (article, text) = ((ArticleRecord)entry.Record, TextOf(entry));
        entry.People ??= PeopleReader.Read(text, _known.Find(text));
        var words = new Lazy<HashSet<string>>(() => text.Parts().SelectMany(part => NameWords.Of(part.Text)).Select(w => w.Folded).ToHashSet());
        var (people, unresolved) = (new List<(string Key, FoundPerson Found)>(), new List<UnresolvedMention>());
        foreach (var found in entry.People)
        {
            var candidates = Fitting(entry, found);
            var person = candidates.Count == 0 ? Prominent(_known.OfFamily(found.Name).Where(known => Fits(known, found))) ?? Make(found) : PersonChoice.Of(candidates, words);
            if (person is null)
            {
                unresolved.AddRange(Unresolved(found, candidates.Count));
            }
            else
            {
                people.Add((person.Key, found));
                if (person.LacksJobTitle && found.JobTitle is { } job)
                {
                    _setJob.Execute(person.Id, job);
                    person.Learn(job);
                }
            }
        }

        article.Mentions = MentionRecords.Of(people);
        StoreUnresolved(entry, unresolved);
    }

    /// <summary>Those of the name whom nothing contradicts; of an article that is read again, the one whom it named before.</summary>
    private List<KnownPerson> Fitting(Entry entry, FoundPerson found)
    {
        var fitting = _known.Bearing(found.Name).Where(person => Fits(person, found)).ToList();
        return !entry.IsNew && fitting.Count > 1 && fitting.FindAll(person => _isNamed.Value(entry.Id, person.Id) is not null) is [var before] ? [before] : fitting;
    }

    private static bool Fits(KnownPerson person, FoundPerson found) =>
        !Occupations.Contradict(person.JobTitle, found.JobTitle, NameParts.Of(found.Name).Words.Count == 1 && NameParts.Of(person.Name).Words.Count == 1);

    /// <summary>The one whom the family's name alone is likely to mean: of whom much more is written than of all others of that name.</summary>
    private KnownPerson? Prominent(IEnumerable<KnownPerson> family)
    {
        var ranked = family.Select(person => (Person: person, Mentions: (long)_mentions.Value(person.Id)!)).OrderByDescending(member => member.Mentions).ToList();
        return ranked.Count > 0 && ranked[0].Mentions >= ProminentFrom * Math.Max(1, ranked.Skip(1).Sum(member => member.Mentions)) ? ranked[0].Person : null;
    }

    private KnownPerson Make(FoundPerson found)
    {
        var person = new Person { Key = _keys.Next(found.Name), Name = found.Name, JobTitle = found.JobTitle, Extractor = Extractor };
        _people.Insert(person);
        return _known.Add(person);
    }

    private static IEnumerable<UnresolvedMention> Unresolved(FoundPerson found, int candidates) =>
        from mention in found.Mentions
        where mention.Role is MentionRole.About or MentionRole.Mentions
        from span in mention.Evidence
        select new UnresolvedMention(found.Name, candidates, span.Property, span.Start, span.End);

    private void StoreUnresolved(Entry entry, List<UnresolvedMention> unresolved)
    {
        if (_setUnresolved.Execute(entry.Id, _unresolved.ConvertToProvider(unresolved)) > 0)
        {
            entry.Touch();
        }
    }
}
