using System.Text;

namespace KnowledgeApi.Benchmarks.Generation;

/// <summary>Made-up names and prose.</summary>
internal sealed class Words(Random random)
{
    private static readonly string[] Given =
    [
        "Ada", "Alma", "Anton", "Bela", "Boris", "Carla", "Cem", "Dana", "Dario", "Elif", "Emil", "Fatma", "Felix", "Greta",
        "Hugo", "Ida", "Ivan", "Jana", "Jonas", "Karim", "Lena", "Leyla", "Marta", "Milan", "Nadia", "Nils", "Olga", "Omar",
        "Paula", "Rafael", "Rosa", "Samir", "Sofia", "Tarek", "Ulla", "Victor", "Wanda", "Xenia", "Yusuf", "Zoë",
    ];

    private static readonly string[] Syllables =
        ["ba", "der", "fi", "gon", "hal", "ker", "lin", "mar", "no", "pe", "rös", "sen", "ta", "ul", "vic", "wer", "zen", "dorf"];

    public string Person() => $"{Pick(Given)} {Capital(Word() + Pick(Syllables))}";

    public string Title(int words) => Capital(Sentence(words));

    public string Prose(int length)
    {
        var text = new StringBuilder(length + 80);
        while (text.Length < length)
        {
            text.Append(Title(random.Next(6, 14))).Append(". ");
        }

        return text.ToString();
    }

    private string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    private string Word() => Pick(Syllables) + Pick(Syllables);

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
