using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>
/// Tells which places of an article mean the same person. Names in full come first; a short form then joins the one
/// whose name it is part of, the nearer and better fitting one where several share it, as husband and wife may.
/// </summary>
internal static class PersonGrouping
{
    private const double Unsure = 0.6;

    public static List<NamedPerson> Group(IReadOnlyList<NameMention> mentions)
    {
        var full = new PeopleByWord();
        var known = new Dictionary<string, NamedPerson>();
        var families = FamilyNames.Of(mentions);
        foreach (var mention in mentions.Where(mention => mention.IsFull && !families.Contains(mention)).OrderByDescending(mention => mention.Known is not null))
        {
            var person = mention.Known is not null ? known.GetValueOrDefault(mention.Known) : FullNamesake(full.Sharing(mention), mention);
            person?.Add(mention);
            person ??= new(mention);
            full.Add(person, mention);
            if (mention.Known is not null)
            {
                known[mention.Known] = person;
            }
        }

        var people = full.All.ToList();
        foreach (var mention in mentions.Where(mention => !mention.IsFull || families.Contains(mention)))
        {
            Join(people, full, mention);
        }

        people.ForEach(person => person.Mentions.Sort((a, b) => (a.Sentence.Number, a.First).CompareTo((b.Sentence.Number, b.First))));
        return people;
    }

    private static NamedPerson? FullNamesake(List<NamedPerson> people, NameMention mention) =>
        people.Find(person => Agreement(person, mention) is NameAgreement.Same)
        ?? people.Find(person => Agreement(person, mention) is NameAgreement.Compatible)
        ?? people.Find(person => IsGivenNameOf(mention.Words, person.SpelledOut().Words));

    private static NameAgreement Agreement(NamedPerson person, NameMention mention) =>
        person.Forms.Max(other => NameMatching.Compare(other.Parts, mention.Parts));

    // "Suk-yeol" alone is cut into two words, but is no full name.
    private static bool IsGivenNameOf(IReadOnlyList<string> given, IReadOnlyList<string> name) =>
        given.Count == name.Count - 1 && KoreanSyllables.IsFamily(name[0]) && name.Skip(1).SequenceEqual(given);

    private static void Join(List<NamedPerson> people, PeopleByWord full, NameMention mention)
    {
        var bearers = WithWholeOf(full.Sharing(mention).FindAll(person => IsPartOf(mention, person.SpelledOut().Words)), mention);
        if (bearers.Count == 0)
        {
            var same = people.Find(person => !person.IsFull && person.Mentions[0].Parts.Family() == mention.Parts.Family());
            if (same is null)
            {
                people.Add(new(mention));
            }
            else
            {
                same.Add(mention);
            }

            return;
        }

        var ranked = bearers.Select(person => (Person: person, Fit: Fit(person, mention))).OrderByDescending(candidate => candidate.Fit).ToList();
        ranked[0].Person.Add(mention);
        full.Add(ranked[0].Person, mention);
        if (ranked.Count > 1 && ranked[0].Fit - ranked[1].Fit < 1)
        {
            ranked[0].Person.Certainty = Unsure;
        }
    }

    private static bool IsPartOf(NameMention mention, IReadOnlyList<string> name) =>
        mention.IsFull ? FamilyNames.Ends(name, mention.Words) : name.Contains(mention.Parts.Family());

    // "Ibarra-Lyle" is no daughter of hers who is called Lyle.
    private static List<NamedPerson> WithWholeOf(List<NamedPerson> bearers, NameMention mention)
    {
        var whole = mention.Words.Count > 1 ? bearers.FindAll(person => FamilyNames.Ends(person.SpelledOut().Words, mention.Words)) : [];
        return whole.Count > 0 ? whole : bearers;
    }

    private static double Fit(NamedPerson person, NameMention mention)
    {
        var before = person.Mentions.Where(other => other.IsFull && Distance(other, mention) > 0).Select(other => Distance(other, mention)).DefaultIfEmpty(int.MaxValue).Min();
        var role = Surrounding.RoleBefore(mention);
        return (person.Family() == mention.Parts.Family() ? 4 : 0)
            + (role.Overlaps(person.Mentions.Where(other => other.IsFull).SelectMany(Surrounding.RoleBefore)) ? 3 : 0)
            + (before == int.MaxValue ? 0 : 2.0 / (1 + before / 4));
    }

    /// <summary>In sentences, one more within the same.</summary>
    private static int Distance(NameMention earlier, NameMention later) =>
        earlier.Sentence.Number == later.Sentence.Number ? earlier.First < later.First ? 1 : 0 : later.Sentence.Number - earlier.Sentence.Number + 1;
}
