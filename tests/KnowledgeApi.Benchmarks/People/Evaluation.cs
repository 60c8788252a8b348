using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Benchmarks.People;

/// <summary>Compares the names that a model finds with those that a file states, word by word.</summary>
internal static class Evaluation
{
    private const int Around = 6;

    public static Score Of(TaggerModel model, string path, TextWriter? errors = null)
    {
        var tagger = new PersonTagger(model);
        return Documents.Read(path).Select(document => Of(tagger, document, errors)).Aggregate((a, b) => a + b);
    }

    private static Score Of(PersonTagger tagger, List<TaggedSentence> document, TextWriter? errors)
    {
        var found = tagger.Tag(document.ConvertAll(sentence => new Sentence([.. sentence.Words.Select(word => WordTraits.Of(word))])), [])
            .ToLookup(name => name.Sentence);
        var score = new Score();
        for (var i = 0; i < document.Count; i++)
        {
            var stated = NameSpans.Of(document[i].Tags);
            var names = found[i].Select(name => (name.First, name.Last)).ToList();
            score += new Score(names.Count, stated.Count, stated.Intersect(names).Count(), found[i].Sum(name => name.Confidence));
            foreach (var name in stated.Except(names))
            {
                errors?.WriteLine($"- {Shown(document[i], name)}");
            }

            foreach (var name in names.Except(stated))
            {
                errors?.WriteLine($"+ {Shown(document[i], name)}");
            }
        }

        return score;
    }

    private static string Shown(TaggedSentence sentence, (int First, int Last) name) => string.Join(
        ' ',
        sentence.Words.Skip(name.First - Around).Take(Math.Min(Around, name.First))
            .Concat(["["]).Concat(sentence.Words.Skip(name.First).Take(name.Last - name.First + 1)).Append("]")
            .Concat(sentence.Words.Skip(name.Last + 1).Take(Around)));
}
