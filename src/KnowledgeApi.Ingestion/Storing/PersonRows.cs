using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;

namespace KnowledgeApi.Ingestion.Storing;

internal sealed class PersonRows(KnowledgeContext context, KeyIndex ids) : RowWriter<PersonRecord, Person>(context, ids)
{
    private readonly KnowledgeContext _context = context;

    protected override IQueryable<Person> Stored(List<string> keys) => _context.People.Where(p => keys.Contains(p.Key));

    protected override (long Id, string Key) Identify(Person person) => (person.Id, person.Key);

    protected override Person Make(string key, PersonRecord record) => new() { Key = key, Name = record.Name };

    protected override void Fill(Person person, PersonRecord record)
    {
        person.Name = record.Name;
        person.GivenName = record.GivenName;
        person.FamilyName = record.FamilyName;
        person.Aliases = [.. record.Aliases.Select(a => new Alias(a.Name, a.Kind))];
        person.Description = record.Description;
        person.JobTitle = record.JobTitle;
        person.Nationality = record.Nationality;
        person.BirthDate = Dates.Keep(person.BirthDate, record.BirthDate);
        person.DeathDate = Dates.Keep(person.DeathDate, record.DeathDate);
        person.SameAs = record.SameAs;
        person.WikidataId = record.WikidataId;
    }
}
