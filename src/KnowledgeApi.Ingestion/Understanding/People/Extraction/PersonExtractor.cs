using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People.Names;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>The people whom an English article names, and the parts that they have in it.</summary>
internal static class PersonExtractor
{
    private const double LeastAlone = 0.63;
    private const double MostAlone = 0.5;
    private const double KnownConfidence = 0.95;
    private const int MostBehindByline = 4;

    public static List<FoundPerson> Extract(ArticleText article, IReadOnlyList<KnownName> known)
    {
        var sentences = ReadSentence.Of(article);
        var mentions = MentionFinder.Find(sentences, known);
        var people = PersonGrouping.Group([.. mentions, .. ShortForms.Find(sentences, mentions)]).Where(IsPerson).ToList();
        var most = people.Select(person => person.Mentions.Count).DefaultIfEmpty().Max();
        var speaking = PronounSpeech.Find(sentences, people);
        var isUnderNobody = !people.Exists(person => person.Mentions.Exists(mention => mention.Sentence.Property is EvidenceProperty.Headline));
        var named = people.SelectMany(person => person.Mentions).CountBy(mention => mention.Sentence).ToDictionary();
        return people.ConvertAll(person => Found(person, JobTitles.Of(person, sentences, mention => named[mention.Sentence] == 1), most, speaking, isUnderNobody));
    }

    // A lone surname is somebody only where much speaks for it.
    private static bool IsPerson(NamedPerson person) => person.IsFull
        || person.Mentions.Max(mention => mention.Confidence) >= LeastAlone && !person.Mentions.Exists(Surrounding.IsPlace)
            && (person.Mentions.Exists(mention => Surrounding.HasTitle(mention) || Surrounding.NamesGovernment(mention))
                || IsListed(person.Mentions[0]) && (person.Mentions.Count > 1 || person.Mentions.Exists(Speech.IsBy)));

    private static bool IsListed(NameMention mention) =>
        mention.Sentence.Is(mention.First, WordLists.Given | WordLists.Family) && !mention.Sentence.Is(mention.First, WordLists.English);

    private static FoundPerson Found(NamedPerson person, string? jobTitle, int most, HashSet<NameMention> speaking, bool isUnderNobody)
    {
        var confidence = Confidence(person);
        var written = person.Mentions.Where(IsByline).ToList();
        var quoted = person.Mentions.Where(mention => Speech.IsBy(mention) || speaking.Contains(mention)).ToList();
        var places = person.Mentions.ConvertAll(mention => (mention.Sentence.Property, mention.Sentence.NumberInPart));
        var relevance = Relevance.Of(places, most, isUnderNobody && !quoted.Contains(person.Mentions[0]));
        var role = relevance >= Relevance.About ? MentionRole.About : MentionRole.Mentions;
        return new(person.Name, jobTitle, confidence,
        [
            .. Mention(role, [.. person.Mentions.Except(written)], relevance, confidence),
            .. Mention(MentionRole.Quoted, quoted, relevance, confidence),
            .. Mention(MentionRole.Author, written, 0, confidence),
        ]);
    }

    private static IEnumerable<FoundMention> Mention(MentionRole role, List<NameMention> places, double relevance, double confidence) =>
        places.Count == 0 ? [] : [new(role, places.Count, relevance, confidence, [.. places.Select(place => place.Span)])];

    private static double Confidence(NamedPerson person)
    {
        if (person.Known is not null)
        {
            return KnownConfidence * person.Certainty;
        }

        var best = person.Mentions.Max(mention => mention.Confidence) * person.Certainty;
        return Math.Round(person.IsFull ? best : best * MostAlone, 2);
    }

    /// <summary>"By Jane Doe" or "From Jane Doe, Kano" on a line of its own.</summary>
    private static bool IsByline(NameMention mention) => mention.First == 1 && mention.Sentence.Property is EvidenceProperty.Body
        && (mention.Sentence.Word(0) is "By" or "BY" || mention.Sentence.Word(0) is "From" or "FROM" && mention.Sentence.Length - mention.Last <= MostBehindByline) && (mention.Last + 1 >= mention.Sentence.Length || mention.Sentence.Word(mention.Last + 1) is "," or "(" or "|" or "and");
}
