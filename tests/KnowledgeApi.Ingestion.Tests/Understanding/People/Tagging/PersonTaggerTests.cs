using System.Text;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Tests.Understanding.People.Tagging;

public sealed class PersonTaggerTests
{
    private const double Floor = 0.85;

    // Names in brackets.
    private const string Annotated = """
        Parliament in Oslo rejected the budget on Thursday, and Finance Minister [Ingrid Solheim] offered to resign.
        "We were a few votes short," [Solheim] told reporters outside the chamber.
        The motion had been brought by [Per Aksel Lunde] of the Centre Party.
        In Nairobi, opposition leader [Grace Wanjiku Otieno] led a march to the Supreme Court.
        Police spokesman [Samuel Kiprono] said 40 people had been arrested.
        [Otieno]'s lawyer, [Amina Yusuf Hassan], called the charges absurd.
        The film, shot in Lisbon, stars [Rita Carvalho] and [João Mendes Pinto].
        Shares of Halvorsen Industries fell by 4 percent in London.
        A report of the Brookfield Institute blamed the Department of Energy.
        South Korean Prime Minister [Seo Min-kyung] met [Li Guowei] in Beijing.
        [Seo] is to fly on to Tokyo, where she will see Foreign Minister [Kenji Morimoto].
        The Nobel Prize went to [Anna-Lena Bergström], [Raj Patel] and [Thomas O'Connell].
        Gov. [William T. Hargrove] signed the bill in Sacramento.
        The Hargrove Foundation gave a million dollars to the University of Utah.
        Coach [Didier Fontaine] took off [Marcus Obi] in the 70th minute; [Luka Petrović] scored.
        The court heard that [Abdul Rahman al-Sayed] had left Damascus in March.
        Mrs. [Delgado], 61, has lived in Queens since 1988.
        [Mary Beth Donnelly], a professor of law at Georgetown, wrote the dissent.
        Critics of the [Donnelly] report include Senator [Chuck Weaver].
        Rain is expected across Scotland and Northern Ireland on Sunday.
        WHO officials in Geneva warned of cholera in Yemen.
        The Treaty of Lisbon and the Kyoto Protocol were both cited.
        """;

    [Fact]
    public void Finds_most_names_of_news_and_little_else()
    {
        var (text, names) = Read(Annotated);

        var found = Find(text);

        Assert.InRange(2.0 * found.Intersect(names).Count() / (found.Count + names.Count), Floor, 1);
    }

    [Fact]
    public void Learns_from_a_name_in_full_what_its_short_form_is()
    {
        const string alone = "The votes of Durham are open.";
        const string beside = $"Mr. Tobias Durham spoke first. The audience liked Tobias Durham. {alone}";

        Assert.Empty(Find(alone));
        Assert.Equal(["Tobias Durham", "Tobias Durham", "Durham"], Find(beside).Select(name => beside[name.Start..name.End]));
    }

    [Theory]
    [InlineData("She met [Miguel de la Madrid], [Edward “Ted” Lowry] and [Ludwig van der Aa] there.")]
    [InlineData("It was the idea of [Abdullah bin Salman] and of [Mohamed al-Qahtani].")]
    public void Finds_names_with_small_words_in_their_midst(string annotated)
    {
        var (text, names) = Read(annotated);

        Assert.Equal(names, Find(text));
    }

    [Theory]
    [InlineData("U.S. President [Harold Stennis] met former San Diego Mayor [Luis Ontiveros].")]
    [InlineData("Home Secretary [Maura Ellison] was asked by Gov. [Dana Whitcombe] of Ohio.")]
    [InlineData("Senators [Ada Kohl] and [Ruth Marsh] voted with Minister of Education [Stefania Conti].")]
    [InlineData("\"It is late,\" Ms. [Hoffmann] said to Prof. [Mu Tian] of the university.")]
    public void Leaves_offices_out_of_names(string annotated)
    {
        var (text, names) = Read(annotated);

        Assert.Equal(names, Find(text));
    }

    private static (string Text, List<(int Start, int End)> Names) Read(string annotated)
    {
        var (text, names, start) = (new StringBuilder(), new List<(int Start, int End)>(), 0);
        foreach (var c in annotated)
        {
            switch (c)
            {
                case '[':
                    start = text.Length;
                    break;
                case ']':
                    names.Add((start, text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return (text.ToString(), names);
    }

    private static List<(int Start, int End)> Find(string text)
    {
        var sentences = TokenizedSentences.Of(text).ToList();
        var tagged = new PersonTagger(TaggerModel.Shipped).Tag([.. sentences.Select(tokens => new Sentence([.. tokens.Select(token => WordTraits.Of(text.AsSpan(token.Start, token.End - token.Start)))]))], []);
        return tagged.ConvertAll(name => (sentences[name.Sentence][name.First].Start, sentences[name.Sentence][name.Last].End));
    }
}
