using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People.Names;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Understanding.People.Linking;

/// <summary>The people of the knowledge base, kept in memory for as long as an import lasts.</summary>
internal sealed class KnownPeople(KnowledgeContext context)
{
    private readonly KnownNames _names = new();
    private readonly Dictionary<long, KnownPerson> _people = [];
    private readonly Dictionary<string, List<(KnownPerson Person, string Name)>> _bearers = [];
    private readonly Dictionary<string, List<KnownPerson>> _families = [];
    private long _last;

    /// <summary>Takes in those who were added since, by this import or another.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var added = from person in context.People
                    where person.Id > _last
                    orderby person.Id
                    select new Person
                    {
                        Id = person.Id,
                        Key = person.Key,
                        Name = person.Name,
                        Aliases = person.Aliases,
                        Description = person.Description,
                        JobTitle = person.JobTitle,
                        Extractor = person.Extractor,
                    };
        await foreach (var person in added.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            Add(person);
        }
    }

    public KnownPerson Add(Person person)
    {
        _last = Math.Max(_last, person.Id);
        var known = new KnownPerson(person);
        _people[person.Id] = known;
        ListOf(_families, NameParts.Of(person.Name).Family()).Add(known);
        AddName(known, person.Name, AliasKind.Alias);
        person.Aliases.ForEach(alias => AddName(known, alias.Name, alias.Kind));
        return known;
    }

    /// <summary>Those who bear a name in one of its spellings, or else in a form that agrees with it.</summary>
    public IReadOnlyList<KnownPerson> Bearing(string name)
    {
        var agreeing = (_bearers.GetValueOrDefault(NameKey.Of(name)) ?? []).ToLookup(bearer => NameMatching.Compare(bearer.Name, name), bearer => bearer.Person);
        return [.. (agreeing.Contains(NameAgreement.Same) ? agreeing[NameAgreement.Same] : agreeing[NameAgreement.Compatible]).Distinct()];
    }

    /// <summary>Those of a family; none where the name says more than that.</summary>
    public IReadOnlyList<KnownPerson> OfFamily(string name) => NameParts.Of(name).Words is [var family] ? _families.GetValueOrDefault(family) ?? [] : [];

    /// <summary>The known names in an article. One that means its bearer only beside a full name is left out where that is missing.</summary>
    /// <remarks>Whom an English text named before, it names again: that they are known by now changes nothing of what is found in it.</remarks>
    public IReadOnlyList<KnownName> Find(ArticleText text)
    {
        var found = text.Parts().SelectMany(part => _names.Find(part.Text), (part, name) => (part.Property, Name: name)).ToList();
        var isEnglish = text.IsEnglish;
        var named = found.SelectMany(f => f.Name.Bearers).Where(b => !b.IsWeak).Select(b => b.Person).ToHashSet();
        return
        [
            .. from f in found
               let bearers = f.Name.Bearers.Where(b => (_people[b.Person].IsStated || !isEnglish) && (!b.IsWeak || named.Contains(b.Person))).ToList()
               where bearers.Count > 0
               let isWeak = bearers.TrueForAll(b => b.IsWeak)
               let names = bearers.Select(b => _people[b.Person].Name).Distinct().ToList()
               where names.Count == 1 || !isWeak
               let words = text.Of(f.Property)[f.Name.Start..f.Name.End]
               select new KnownName(new(f.Property, f.Name.Start, f.Name.End), names.Count == 1 ? names[0] : words, isWeak),
        ];
    }

    private void AddName(KnownPerson person, string name, AliasKind kind)
    {
        _names.Add(name, new(person.Id, kind is AliasKind.WeakAlias));
        if (kind is AliasKind.WeakAlias)
        {
            return;
        }

        ListOf(_bearers, NameKey.Of(name)).Add((person, name));
    }

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key) => lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
