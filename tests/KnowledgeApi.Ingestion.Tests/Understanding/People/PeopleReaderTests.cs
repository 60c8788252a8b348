using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People;
using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Tests.Understanding.People;

public sealed class PeopleReaderTests
{
    [Theory]
    [InlineData("The committee heard Kang Yu-jung on Monday.", "Kang Yu-jung")]
    [InlineData("The minister met Nguyen Van Thanh in Hanoi.", "Nguyen Van Thanh")]
    [InlineData("The award went to Gabriela Fernández de la Cruz for her film.", "Gabriela Fernández de la Cruz")]
    [InlineData("Police arrested Conor O'Brien at the airport.", "Conor O'Brien")]
    [InlineData("The book was written by J. R. Whitfield in 1998.", "J. R. Whitfield")]
    [InlineData("He was succeeded by Mohammed bin Rashid, the ruler of the emirate.", "Mohammed bin Rashid")]
    [InlineData("The prize was shared by Anne-Marie Dubois and nobody else.", "Anne-Marie Dubois")]
    [InlineData("Voters followed President Alan Harper's advice.", "Alan Harper")]
    [InlineData("The court freed Martin Keller Jr. on Friday.", "Martin Keller Jr.")]
    [InlineData("\"It is right,\" said Siti Aminah binti Kassim, an economist.", "Siti Aminah binti Kassim")]
    [InlineData("They include the headmaster of the school, Dil Kumari Thapa, 45, and nobody else.", "Dil Kumari Thapa")]
    [InlineData("They include a teacher, Olympian Clara Hoffmann, 41, and nobody else.", "Clara Hoffmann")]
    [InlineData("Its leader, Ustaz Hamid Salleh, has called rallies.", "Hamid Salleh")]
    [InlineData("The Bishop of Durham, the Rt Revd Nicholas Okonjo, lit a candle.", "Nicholas Okonjo")]
    [InlineData("By Friday Clara Hoffmann had gone.", "Clara Hoffmann")]
    [InlineData("The medal went to Olympian Clara Hoffmann, a rower.", "Clara Hoffmann")]
    [InlineData("Clara Hoffmann, 44, of Lidgett Lane, Garforth, appeared in court on Monday.", "Clara Hoffmann")]
    [InlineData("\"It is late,\" said Rupert Palmer OBE on Monday.", "Rupert Palmer")]
    [InlineData("The talks were led by Omani Foreign Minister Sayyid Haitham al-Kharusi.", "Haitham al-Kharusi")]
    [InlineData("A site run by Corvana Holt was closed on Monday. Corvana's chief executive, Clara Hoffmann, bowed.", "Clara Hoffmann")]
    [InlineData("Clara Hoffmann's home was shut. Clara's chief executive left.", "Clara Hoffmann")]
    [InlineData("Edith Ponsonby-Hale was robbed on Monday. Frail Edith, whose husband died in May, wept.", "Edith Ponsonby-Hale")]
    public void Finds_names_of_many_kinds(string body, string name)
    {
        var person = Assert.Single(Read("News of the day", body));

        Assert.Equal(name, person.Name);
    }

    [Theory]
    [InlineData("She studied at the Peterson Institute and at the Harvard Kennedy School.")]
    [InlineData("The trains from Berlin to Paris were late on Friday.")]
    [InlineData("Korea and the United States signed the Free Trade Agreement in Washington.")]
    [InlineData("The Supreme Court upheld the law.")]
    [InlineData("HUNG NGUYEN, Vietnam - A dam burst on Monday.")]
    [InlineData("She has been elected mayor, Sierra Leone's electoral commission announced on Sunday.")]
    [InlineData("The film won the Golden Bear, the top prize of the festival, on Saturday.")]
    [InlineData("The striker, signed from Hapoel Ramot in July, was sent off.")]
    [InlineData("Car horns sounded until the morning on Avenida Carlos Mendes.")]
    [InlineData("The shop is in Calle Simón Rojas.")]
    [InlineData("She is the daughter of a fisherman from Santo Amaro.")]
    [InlineData("The families hope to be reunited before Eid Al-Adha.")]
    [InlineData("The families hope to be reunited before Eid al-Fitr.")]
    public void Takes_no_organisation_and_no_place_for_a_person(string body)
    {
        Assert.Empty(Read("News of the day", body));
    }

    [Fact]
    public void Joins_short_forms_with_the_full_name_and_gives_their_exact_places()
    {
        const string body = "Defense Minister Robert Halloran resigned on Monday. Mr. Halloran had been in office for a year. Critics called Halloran's record poor.";

        var person = Assert.Single(Read("Minister resigns", body));

        Assert.Equal("Robert Halloran", person.Name);
        Assert.Equal(["Robert Halloran", "Halloran", "Halloran"], person.Mentions[0].Evidence.Select(span => body[span.Start..span.End]));
        Assert.Equal(3, person.Mentions[0].Count);
    }

    [Theory]
    [InlineData("Klaus-Peter von der Heide resigned on Monday. Von der Heide had been in office for a year.")]
    [InlineData("Minister Karim al-Gindi resigned on Monday. Mr. al-Gindi had been in office for a year.")]
    public void Joins_a_family_name_of_several_parts(string body)
    {
        var person = Assert.Single(Read("Minister resigns", body));

        Assert.Equal(2, person.Mentions[0].Count);
    }

    [Fact]
    public void Joins_a_family_name_of_two_words()
    {
        const string body = "It was seen by district officer Hari Thapa Gurung. Nobody was hurt. Thapa Gurung said that he had received a letter.";

        var person = Assert.Single(Read("Road blocked", body));

        Assert.Equal(("Hari Thapa Gurung", 2), (person.Name, person.Mentions[0].Count));
    }

    [Theory]
    [InlineData("Consuelo Ibarra-Lyle died on Monday. Her daughter, Morag Lyle, wept. Her late husband was Alasdair Lyle. Ibarra-Lyle was born in Mexico.", "Consuelo Ibarra-Lyle")]
    [InlineData("Ana Lopez-Garcia resigned on Monday. Her brother, Juan Garcia, was there. Lopez-Garcia waved.", "Ana Lopez-Garcia")]
    public void Gives_a_compound_surname_to_the_one_who_has_all_of_it(string body, string name)
    {
        var person = Read("News of the day", body).Single(person => person.Name == name);

        Assert.Equal((2, true), (person.Mentions[0].Count, person.Confidence > 0.6));
    }

    [Fact]
    public void Takes_no_verb_of_a_headline_into_a_name()
    {
        const string body = "MADRID, Oct 8 - Energy group Corvana on Wednesday appointed Ana de la Vega as chief executive. De la Vega, 52, said so.";

        var person = Assert.Single(Read("Spain's Corvana names De la Vega as CEO to replace Munro", body));

        Assert.Equal(("Ana de la Vega", 3), (person.Name, person.Mentions[0].Count));
    }

    [Fact]
    public void Takes_a_surname_with_a_hyphen_for_no_full_name()
    {
        const string body = "Aminata Sesay-Cole, who woke up the city with her show, has been elected mayor of Freetown. She beat Ibrahim Turay by many votes. "
            + "\"They said that I could only talk,\" Sesay-Cole told supporters who were dancing in the rain outside her house.";

        var people = Read("Radio host sweeps to victory", body);

        Assert.Equal(["Aminata Sesay-Cole", "Ibrahim Turay"], people.Select(person => person.Name).Order());
    }

    [Fact]
    public void Keeps_two_people_of_one_surname_apart()
    {
        const string body = "Prosecutors questioned former Governor Daniel Marsh and his wife Ellen Marsh. Marsh denied all. Daniel's wife Marsh is to be heard again.";

        var people = Read("Two questioned", body);

        Assert.Equal(["Daniel Marsh", "Ellen Marsh"], people.Select(person => person.Name));
        Assert.Equal(2, people[1].Mentions[0].Count);
    }

    [Theory]
    [InlineData("Clara Hoffmann, a fellow at an institute in Bonn, said so.", "fellow at an institute in Bonn")]
    [InlineData("Clara Hoffmann, 52, the chief executive of the bank, left.", "chief executive of the bank")]
    [InlineData("The plan of Finance Minister Clara Hoffmann failed.", "Finance Minister")]
    [InlineData("SEOUL, April 2 - South Korean lawmaker Clara Hoffmann left.", "South Korean lawmaker")]
    [InlineData("This was denied by presidential spokesperson Clara Hoffmann.", "presidential spokesperson")]
    [InlineData("This was denied by Clara Hoffmann.", null)]
    [InlineData("The violinist Clara Hoffmann, a frequent partner, left.", "violinist")]
    [InlineData("Prime Minister Clara Hoffmann, an ally of the mayor, left.", "Prime Minister")]
    [InlineData("Clara Hoffmann, a partner at a law firm, left.", "partner at a law firm")]
    [InlineData("The shop was searched by Det Con Clara Hoffmann.", "Det Con")]
    public void Keeps_the_job_that_is_stated(string body, string? job)
    {
        var person = Assert.Single(Read("News of the day", body));

        Assert.Equal(("Clara Hoffmann", job), (person.Name, person.JobTitle));
    }

    [Theory]
    [InlineData("\"It is late,\" Clara Hoffmann said.")]
    [InlineData("\"It is late,\" said the minister Clara Hoffmann.")]
    [InlineData("\"It is late,\" said passenger Clara Hoffmann, a teacher from Bonn.")]
    [InlineData("\"It is late,\" said his wife, Clara Hoffmann.")]
    [InlineData("Clara Hoffmann, a fellow at an institute, also told reporters that it was late.")]
    [InlineData("It was late, according to the economist Clara Hoffmann.")]
    [InlineData("Judge Clara Hoffmann of the District Court in Bonn told him that it was late.")]
    [InlineData("Professor Clara Hoffmann of Bonn University says it is late.")]
    [InlineData("Clara Hoffmann thanked the public for sending in \"more than we had hoped for\".")]
    [InlineData("Clara Hoffmann called the plan \"a joke\".")]
    [InlineData("On Monday the minister, Clara Hoffmann, resigned. \"It is late,\" she told reporters.")]
    [InlineData("Clara Hoffmann wept on the shore. The search went on all day. \"It is late,\" she said.")]
    [InlineData("Mayor Clara Hoffmann resigned on Monday. She said that it was late.")]
    [InlineData("Clara Hoffmann fumed last night: \"It is late.\"")]
    [InlineData("\"It is late,\" Clara Hoffmann recalled.")]
    [InlineData("Clara Hoffmann, a chemist at an institute, warns that it is late.")]
    [InlineData("Clara Hoffmann apologised at the gate and said that it was late.")]
    public void Sees_who_is_quoted(string body)
    {
        var person = Assert.Single(Read("News of the day", body));

        Assert.Contains(person.Mentions, mention => mention.Role is MentionRole.Quoted);
    }

    [Theory]
    [InlineData("Captain held", "Clara Hoffmann, 44, was arrested on Monday.", MentionRole.About)]
    [InlineData("Captain held", "The captain was arrested on Monday, Clara Hoffmann said.", MentionRole.Mentions)]
    [InlineData("Captain Robert Halloran held", "Clara Hoffmann, 44, was on board.", MentionRole.Mentions)]
    public void Is_about_whom_the_first_sentences_tell_of_where_the_headline_names_nobody(string headline, string body, MentionRole role)
    {
        var person = Read(headline, body).Single(person => person.Name == "Clara Hoffmann");

        Assert.Equal(role, person.Mentions[0].Role);
    }

    [Theory]
    [InlineData("Clara Hoffmann declared martial law.")]
    [InlineData("\"It is late,\" said a teacher who had met Clara Hoffmann.")]
    [InlineData("\"It is late,\" said a farmer, a friend of Clara Hoffmann.")]
    [InlineData("Clara Hoffmann, 61, was in a stable condition, said the doctor.")]
    [InlineData("The solicitor, who represents Clara Hoffmann, said it was late.")]
    [InlineData("The adviser of Clara Hoffmann's party said it was late.")]
    [InlineData("The solicitor, representing Clara Hoffmann, said it was late.")]
    [InlineData("The solicitor, a lawyer for Clara Hoffmann, said it was late.")]
    [InlineData("A lawyer for Clara Hoffmann said it was late.")]
    [InlineData("The wife of Clara Hoffmann told reporters that it was late.")]
    [InlineData("Clara Hoffmann was sentenced on Monday. \"It is late,\" the judge said.")]
    [InlineData("\"I never met Clara Hoffmann.\" It was late, he said.")]
    [InlineData("Clara Hoffmann was sentenced on Monday. The prosecutor spoke to a friend. The rain fell. The wind blew. The night came. \"It is late,\" he said.")]
    [InlineData("Clara Hoffmann called the police.")]
    [InlineData("She wept on the shore. Her sister Clara Hoffmann has not been found. \"It is late,\" she said.")]
    [InlineData("The novel won her comparisons with Clara Hoffmann, whom she disliked. \"It is late,\" she said.")]
    [InlineData("Clara Hoffmann said Mass in the square.")]
    [InlineData("Clara Hoffmann, 52, who was swept away on the river, said Ana Roe, the mayor.")]
    [InlineData("She beat five others, among them the favourite, Clara Hoffmann. \"It is late,\" she said.")]
    [InlineData("The first night was under the conductor Clara Hoffmann. \"It is late,\" she said.")]
    [InlineData("Clara Hoffmann was arrested on Monday. A woman watched it from her window. \"It is late,\" she said.")]
    [InlineData("Clara Hoffmann attacked a woman. \"It is late,\" she said.")]
    [InlineData("\"It is late,\" said a lawyer for Clara Hoffmann.")]
    [InlineData("The father of victim Clara Hoffmann, Bob Hoffmann, said it was late.")]
    [InlineData("The driver told Clara Hoffmann to wait. It was late, he said.")]
    [InlineData("The bridge over the Rhine. (Clara Hoffmann/AP) It was late, he said.")]
    [InlineData("Clara Hoffmann was sentenced on Monday. The prosecutor asked for more. \"It is late,\" he said.")]
    [InlineData("Clara Hoffmann said nothing. \"It is late,\" her spokesman said.")]
    [InlineData("Clara Hoffmann was arrested when a neighbour called the police and said that it was late.")]
    [InlineData("Clara Hoffmann left, the doctor stayed and said that it was late.")]
    public void Quotes_nobody_who_says_nothing(string body)
    {
        var person = Read("News of the day", body).Single(person => person.Name == "Clara Hoffmann");

        Assert.DoesNotContain(person.Mentions, mention => mention.Role is MentionRole.Quoted);
    }

    [Fact]
    public void Tells_whom_an_article_is_about_from_whom_it_mentions()
    {
        const string body = "Clara Hoffmann has won the prize. Hoffmann worked for years. In 2001 she met Peter Lindqvist. Hoffmann is 50.";

        var people = Read("Clara Hoffmann wins prize", body);

        Assert.Equal([("Clara Hoffmann", MentionRole.About), ("Peter Lindqvist", MentionRole.Mentions)], people.Select(person => (person.Name, person.Mentions[0].Role)));
        Assert.True(people[0].Mentions[0].Relevance > people[1].Mentions[0].Relevance);
    }

    [Fact]
    public void Finds_a_name_in_a_headline_of_capitals()
    {
        var person = Assert.Single(Read("CLARA HOFFMANN RESIGNS AS MINISTER", "Clara Hoffmann resigned on Monday."));

        Assert.Equal(("Clara Hoffmann", 2), (person.Name, person.Mentions[0].Count));
    }

    [Theory]
    [InlineData("By Lee Hyun-jung and Ji Da-gyum (jdg@example.com)", "Lee Hyun-jung|Ji Da-gyum")]
    [InlineData("CLARA HOFFMANN, Political Correspondent", "Clara Hoffmann")]
    [InlineData("Reuters", "")]
    [InlineData("By Staff Reporter", "")]
    [InlineData("Associated Press", "")]
    public void Reads_authors_off_the_byline(string byline, string names)
    {
        var people = PeopleReader.Read(new("News", null, "It rained.", byline, "en"), []);

        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), people.Select(person => person.Name));
        Assert.All(people, person => Assert.Equal(MentionRole.Author, Assert.Single(person.Mentions).Role));
    }

    [Fact]
    public void Trusts_known_names_and_finds_no_others_in_a_language_it_does_not_read()
    {
        const string body = "Der Preis ging an Clara Hoffmann und Peter Lindqvist.";
        var known = new KnownName(new(EvidenceProperty.Body, 18, 32), "Clara M. Hoffmann", IsWeak: false);

        var person = Assert.Single(PeopleReader.Read(new("Preis", null, body, null, "de"), [known]));

        Assert.Equal("Clara M. Hoffmann", person.Name);
        Assert.Equal(known.Span, Assert.Single(person.Mentions[0].Evidence));
    }

    [Fact]
    public void Lets_a_known_name_explain_its_short_form()
    {
        const string body = "The talk was given by Work, who left early.";
        var known = new KnownName(new(EvidenceProperty.Body, 22, 26), "Clint Work", IsWeak: true);

        var person = Assert.Single(PeopleReader.Read(new("News", null, body, null, "en"), [known]));

        Assert.Equal("Clint Work", person.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D By \uDE00 's")]
    [InlineData(".,;:'\"-")]
    public void Takes_any_text(string body)
    {
        Assert.Empty(PeopleReader.Read(new("?", "", body, "", null), []));
    }

    private static IReadOnlyList<FoundPerson> Read(string headline, string body) => PeopleReader.Read(new(headline, null, body, null, "en"), []);
}
