using KnowledgeApi.Ingestion.Understanding.People;

namespace KnowledgeApi.Ingestion.Tests.Understanding.People;

/// <summary>What a text says of the work of the people whom it names.</summary>
public sealed class JobTitlesTests
{
    [Theory]
    [InlineData("The inspector of mines, Clara Hoffmann, closed the pit on Monday.", "inspector of mines")]
    [InlineData("On Monday the opposition leader, Clara Hoffmann, left for Bonn.", "opposition leader")]
    [InlineData("The Commissioner for Fisheries, Dr Clara Hoffmann, resigned on Monday.", "Commissioner for Fisheries")]
    [InlineData("The film was paid for by its producer, Clara Hoffmann.", "producer")]
    [InlineData("The orchestra's artistic director, Clara Hoffmann, left on Monday.", "artistic director")]
    [InlineData("In Brussels, a spokeswoman for the European Parliament, Clara Hoffmann, denied it.", "spokeswoman for the European Parliament")]
    [InlineData("A spokeswoman for his office, Clara Hoffmann, denied it.", "spokeswoman")]
    [InlineData("The storm injured a farmer, Clara Hoffmann, and destroyed a barn.", "farmer")]
    [InlineData("Among the dead is the headmistress of the village school, Clara Hoffmann, 45.", "headmistress of the village school")]
    public void Reads_the_title_that_a_comma_cuts_off_from_the_name(string body, string job)
    {
        Assert.Equal(job, JobOf(body));
    }

    [Theory]
    [InlineData("He was there with his sister, Clara Hoffmann, on Monday.")]
    [InlineData("He was there with his partner, Clara Hoffmann, on Monday.")]
    [InlineData("The wife of the mayor, Clara Hoffmann, was there on Monday.")]
    [InlineData("After a talk with the mayor, Clara Hoffmann left on Monday.")]
    [InlineData("He had found the victim, Clara Hoffmann, on Monday.")]
    [InlineData("Police found the victim Clara Hoffmann on Monday.")]
    [InlineData("The teacher's niece, Clara Hoffmann, was there on Monday.")]
    [InlineData("Clara Hoffmann, of the Fraud and Major Crime Unit, thanked the public.")]
    [InlineData("Clara Hoffmann, the mayor's daughter, was there.")]
    [InlineData("Clara Hoffmann, according to the doctor, is well.")]
    [InlineData("Asked about the judge, Clara Hoffmann, 55, walked out.")]
    [InlineData("After years as a teacher, Clara Hoffmann, 60, retired.")]
    [InlineData("The killer of the nurse, Clara Hoffmann, was jailed.")]
    public void Takes_no_relation_and_no_job_of_another_for_the_title(string body)
    {
        Assert.Null(JobOf(body));
    }

    [Theory]
    [InlineData("Clara Hoffmann, a hydrologist at an institute in Bonn, left.", "hydrologist at an institute in Bonn")]
    [InlineData("Clara Hoffmann, 41, a dentist, left.", "dentist")]
    [InlineData("Clara Hoffmann, 41, a bridge builder, left.", "bridge builder")]
    [InlineData("It was won by the cellist Clara Hoffmann.", "cellist")]
    [InlineData("Cashier Clara Hoffmann opened the safe.", "Cashier")]
    [InlineData("Dock union chief Clara Hoffmann opened the talks.", "Dock union chief")]
    [InlineData("The car was lent to them by harbour pilot Clara Hoffmann.", "harbour pilot")]
    [InlineData("Police spokeswoman SP Clara Hoffmann denied it.", "Police spokeswoman")]
    [InlineData("The case was closed by DCI Clara Hoffmann on Monday.", "DCI")]
    [InlineData("It was the idea of U.S. Attorney Clara Hoffmann.", "U.S. Attorney")]
    [InlineData("Minister for Fisheries Clara Hoffmann resigned on Monday.", "Minister for Fisheries")]
    [InlineData("Clara Hoffmann, 52, who has been chief financial officer since 2021, left.", "chief financial officer")]
    [InlineData("The board on Monday appointed Clara Hoffmann as chief executive, ending a dispute.", "chief executive")]
    [InlineData("Clara Hoffmann is a writer and teacher. She lives in Bonn.", "writer and teacher")]
    [InlineData("On Monday Detective Inspector Clara Hoffmann left.", "Detective Inspector")]
    public void Knows_many_jobs_and_the_words_that_lead_to_them(string body, string job)
    {
        Assert.Equal(job, JobOf(body));
    }

    [Theory]
    [InlineData("They want to sue actor Clara Hoffmann.", "actor")]
    [InlineData("On Monday police arrested lawyer Clara Hoffmann.", "lawyer")]
    [InlineData("The carmaker Clara Hoffmann once worked for is closed.", null)]
    [InlineData("The activists met terrorist Clara Hoffmann.", null)]
    public void Takes_no_verb_and_no_company_into_a_title(string body, string? job)
    {
        Assert.Equal(job, JobOf(body));
    }

    [Theory]
    [InlineData("Clara Hoffmann scored her first goal on Sunday. The Chilean striker, signed in July, left in tears.", "Chilean striker")]
    [InlineData("Clara Hoffmann scored her first goal on Sunday. The referee left in tears.", null)]
    [InlineData("It rained on Clara Hoffmann on Sunday. The Chilean striker left in tears.", null)]
    [InlineData("Clara Hoffmann scored twice. The Spanish manager praised her.", null)]
    [InlineData("Clara Hoffmann scored twice. The Spanish striker", null)]
    [InlineData("Clara Hoffmann scored twice. The Spanish", null)]
    public void Reads_the_title_that_the_next_sentence_begins_with(string body, string? job)
    {
        Assert.Equal(job, JobOf(body));
    }

    [Fact]
    public void Leaves_an_aside_to_the_one_before_it()
    {
        var people = PeopleReader.Read(new("News", null, "The guests were Peter Lindqvist, the mayor, Clara Hoffmann, a dentist, and nobody else.", null, "en"), []);

        Assert.Equal([("Peter Lindqvist", "mayor"), ("Clara Hoffmann", "dentist")], people.Select(person => (person.Name, person.JobTitle)));
    }

    private static string? JobOf(string body)
    {
        var person = Assert.Single(PeopleReader.Read(new("News of the day", null, body, null, "en"), []));
        Assert.Equal("Clara Hoffmann", person.Name);
        return person.JobTitle;
    }
}
