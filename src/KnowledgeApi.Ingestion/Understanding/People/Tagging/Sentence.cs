using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>A sentence as the tagger sees it.</summary>
internal sealed class Sentence
{
    private const int Reach = 2;

    private static readonly uint Hyphen = Hash.Of("-");
    private static readonly uint Point = Hash.Of(".");

    private readonly (int First, int Last)[] _runs;

    public Sentence(WordTraits[] words)
    {
        Words = words;
        Case = CaseOf(words);
        _runs = RunsOf(words);
        Candidates = [.. Enumerable.Range(0, words.Length).Where(IsCandidate)];
    }

    public WordTraits[] Words { get; }

    public SentenceCase Case { get; }

    public int Length => Words.Length;

    /// <summary>The words that may be part of a name: those with capitals, and what may stand in their midst. All others are in none.</summary>
    public int[] Candidates { get; }

    /// <summary>The run of capitalised words that a word stands in, or the word alone.</summary>
    public (int First, int Last) RunAt(int word) => _runs[word];

    // "Edward “Ted” Kennedy", "Miguel de la Madrid", "al Qahtani".
    private bool IsCandidate(int i) =>
        Words[i].IsCapitalised || HasCapitals(i + 1, i + Reach) && (Words[i].Has(WordLists.Particle) || HasCapitals(i - Reach, i - 1));

    private bool HasCapitals(int first, int last)
    {
        for (var i = Math.Max(first, 0); i <= Math.Min(last, Length - 1); i++)
        {
            if (Words[i].IsCapitalised)
            {
                return true;
            }
        }

        return false;
    }

    private static SentenceCase CaseOf(WordTraits[] words)
    {
        var (all, capitals, capitalised) = (0, 0, 0);
        foreach (var word in words)
        {
            if (word.Case is WordCase.Number or WordCase.Mark or WordCase.Initial || word.Has(WordLists.Function | WordLists.Particle) && word.Case is WordCase.Small)
            {
                continue;
            }

            all++;
            capitals += word.Case is WordCase.Capitals ? 1 : 0;
            capitalised += word.IsCapitalised ? 1 : 0;
        }

        return (all < 3, capitals * 10 >= all * 8, capitalised * 10 >= all * 8) switch
        {
            (false, true, _) => SentenceCase.Capitals,
            (false, _, true) => SentenceCase.Title,
            _ => SentenceCase.Usual,
        };
    }

    private static (int First, int Last)[] RunsOf(WordTraits[] words)
    {
        var runs = new (int First, int Last)[words.Length];
        for (var i = 0; i < words.Length;)
        {
            var last = words[i].IsCapitalised ? LastOfRun(words, i) : i;
            Array.Fill(runs, (i, last), i, last - i + 1);
            i = last + 1;
        }

        return runs;
    }

    private static int LastOfRun(WordTraits[] words, int first)
    {
        var last = first;
        for (var i = first + 1; i < words.Length; i++)
        {
            if (words[i].IsCapitalised)
            {
                last = i;
            }
            else if (!Joins(words, i, last))
            {
                break;
            }
        }

        return last;
    }

    // "Ursula von der Leyen", "George W. Bush", "Yoo - jin".
    private static bool Joins(WordTraits[] words, int i, int last) =>
        words[i].Has(WordLists.Particle) && i - last <= 2
        || i - last == 1 && (words[i].Lower == Hyphen || words[i].Lower == Point && words[last].Case is WordCase.Initial);
}
