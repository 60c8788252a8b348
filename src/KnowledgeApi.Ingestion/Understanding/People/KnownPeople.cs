using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Understanding.People;

/// <summary>A person of the knowledge base, as far as it takes to tell who is meant by a name.</summary>
/// <param name="Context">Words of their description and job title: a text that has these may mean them.</param>
internal sealed record KnownPerson(long Id, string Key, string Name, IReadOnlySet<string> Context);

/// <summary>The people of the knowledge base, kept in memory for as long as an import lasts.</summary>
internal sealed class KnownPeople(KnowledgeContext context)
{
    private readonly KnownNames _names = new();
    private readonly Dictionary<long, KnownPerson> _people = [];
    private readonly Dictionary<string, List<(KnownPerson Person, string Name)>> _bearers = [];
    private long _last;

    /// <summary>Takes in those who were added since, by this import or another.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var added = context.People.AsNoTracking().Where(p => p.Id > _last).OrderBy(p => p.Id);
        await foreach (var person in added.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            Add(person);
        }
    }

    public KnownPerson Add(Person person)
    {
        _last = Math.Max(_last, person.Id);
        var known = new KnownPerson(person.Id, person.Key, person.Name, NameWords.Of($"{person.JobTitle} {person.Description}").Select(w => w.Folded).ToHashSet());
        _people[person.Id] = known;
        AddName(known, person.Name, AliasKind.Alias);
        person.Aliases.ForEach(alias => AddName(known, alias.Name, alias.Kind));
        return known;
    }

    /// <summary>Those who bear a name, in whichever of its spellings.</summary>
    public IReadOnlyList<KnownPerson> Bearing(string name) =>
    [
        .. (_bearers.GetValueOrDefault(NameKey.Of(name)) ?? [])
            .Where(bearer => NameMatching.Compare(bearer.Name, name) is not NameAgreement.Different)
            .Select(bearer => bearer.Person).Distinct(),
    ];

    /// <summary>The known names in an article. One that means its bearer only beside a full name is left out where that is missing.</summary>
    public IReadOnlyList<KnownName> Find(ArticleText text)
    {
        var found = text.Parts().SelectMany(part => _names.Find(part.Text), (part, name) => (part.Property, Name: name)).ToList();
        var named = found.SelectMany(f => f.Name.Bearers).Where(b => !b.IsWeak).Select(b => b.Person).ToHashSet();
        return
        [
            .. from f in found
               let bearers = f.Name.Bearers.Where(b => !b.IsWeak || named.Contains(b.Person)).ToList()
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

        var key = NameKey.Of(name);
        var bearers = _bearers.TryGetValue(key, out var those) ? those : _bearers[key] = [];
        bearers.Add((person, name));
    }
}
