using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Storing;

internal sealed class PersonRows(KnowledgeContext context, Statements statements) : RowWriter<PersonRecord, Person>(context, statements)
{
    protected override IQueryable<Person> Stored(List<string> keys) => Context.People.Where(p => keys.Contains(p.Key));

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
        person.BirthDate = record.BirthDate;
        person.DeathDate = record.DeathDate;
        person.SameAs = record.SameAs;
        person.WikidataId = record.WikidataId;
        person.Extractor = record.Extractor;
    }
}
