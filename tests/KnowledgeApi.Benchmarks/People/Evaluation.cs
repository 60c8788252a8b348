using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Benchmarks.People;

/// <summary>Compares the names that a model finds with those that a file states, word by word.</summary>
internal static class Evaluation
{
    public static Score Of(TaggerModel model, string path, TextWriter? errors = null)
    {
        var tagger = new PersonTagger(model);
        return Documents.Of(ConllFile.Read(path)).Select(document => Of(tagger, document, errors)).Aggregate((a, b) => a + b);
    }

    private static Score Of(PersonTagger tagger, List<TaggedSentence> document, TextWriter? errors)
    {
        var found = tagger.Tag(document.ConvertAll(sentence => new Sentence([.. sentence.Words.Select(word => WordTraits.Of(word))])), [])
            .ToLookup(name => name.Sentence, name => (name.First, name.Last));
        var score = new Score();
        for (var i = 0; i < document.Count; i++)
        {
            var stated = NameSpans.Of(document[i].Tags);
            score += new Score(found[i].Count(), stated.Count, stated.Intersect(found[i]).Count());
            if (errors is not null)
            {
                foreach (var miss in stated.Except(found[i])) errors.WriteLine($"-\t{Show(document[i], miss)}");
                foreach (var wrong in found[i].Except(stated)) errors.WriteLine($"+\t{Show(document[i], wrong)}");
            }
        }

        return score;
    }

    private static string Show(TaggedSentence s, (int First, int Last) n) =>
        string.Join(' ', s.Words.Skip(Math.Max(0, n.First - 6)).Take(n.First - Math.Max(0, n.First - 6))) + " [[" + string.Join(' ', s.Words.Skip(n.First).Take(n.Last - n.First + 1)) + "]] " + string.Join(' ', s.Words.Skip(n.Last + 1).Take(6));
}
