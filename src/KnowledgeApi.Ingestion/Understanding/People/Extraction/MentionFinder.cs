using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People.Names;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Finds where names of people stand: those that are known, and those that the tagger sees.</summary>
internal static class MentionFinder
{
    private static readonly PersonTagger Tagger = new(TaggerModel.Shipped);

    public static List<NameMention> Find(IReadOnlyList<ReadSentence> sentences, IReadOnlyList<KnownName> known)
    {
        var stated = known.SelectMany(name => Locate(sentences, name)).ToList();
        var sure = stated.Where(mention => !mention.IsWeak).Select(mention => (mention.Sentence.Number, mention.First, mention.Last)).ToList();
        var tagged = Tagger.Tag([.. sentences.Select(sentence => sentence.Traits)], sure)
            .Select(name => NameBounds.Of(sentences[name.Sentence], name)).OfType<NameMention>().Where(mention => !IsInDateline(mention)).ToList();
        var things = tagged.Where(NamedThings.IsCalledThe).Select(mention => mention.Text).ToHashSet();
        tagged.RemoveAll(mention => things.Contains(mention.Text));
        tagged.AddRange(NamesOfHonour.Find(sentences, tagged));
        var companies = Companies.Among(sentences, tagged);
        tagged.RemoveAll(mention => companies.Contains(mention.Text));
        return Merge(stated, LeadingAdjectives.Without(tagged));
    }

    // "DES MOINES, Iowa — ".
    private static bool IsInDateline(NameMention mention) =>
        mention.Sentence is { Property: EvidenceProperty.Body, NumberInPart: 0, Tokens: [var first, ..] } sentence
        && Dateline.Of(sentence.Words(0, sentence.Length - 1)) is { } dateline && sentence.Tokens[mention.First].Start < first.Start + dateline.End;

    private static IEnumerable<(ReadSentence Sentence, int First, int Last, bool IsWeak, string Name)> Locate(IReadOnlyList<ReadSentence> sentences, KnownName known)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Property != known.Span.Property || sentence.Tokens[^1].End < known.Span.End || sentence.Tokens[0].Start > known.Span.Start)
            {
                continue;
            }

            var first = Enumerable.Range(0, sentence.Length).First(i => sentence.Tokens[i].End > known.Span.Start);
            var last = Enumerable.Range(first, sentence.Length - first).First(i => sentence.Tokens[i].End >= known.Span.End);
            yield return (sentence, first, last, known.IsWeak, known.Name);
        }
    }

    /// <summary>What is known prevails, but for a short name within a longer one that is another's.</summary>
    private static List<NameMention> Merge(List<(ReadSentence Sentence, int First, int Last, bool IsWeak, string Name)> stated, List<NameMention> tagged)
    {
        var longer = tagged.ToLookup(mention => mention.Sentence);
        var kept = stated
            .Where(name => !name.IsWeak || !longer[name.Sentence].Any(t => t.First <= name.First && t.Last >= name.Last && t.Last - t.First > name.Last - name.First))
            .Select(name => new NameMention(name.Sentence, name.First, name.Last, 1, name.Name)).ToList();
        var taken = kept.ToLookup(mention => mention.Sentence);
        var free = tagged.Where(t => !taken[t.Sentence].Any(k => k.First <= t.Last && k.Last >= t.First));
        return [.. kept.Concat(free).OrderBy(mention => mention.Sentence.Number).ThenBy(mention => mention.First)];
    }
}
