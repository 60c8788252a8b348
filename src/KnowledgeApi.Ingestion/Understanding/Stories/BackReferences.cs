using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.People;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>
/// Finds the happenings that an article only refers back to: a clause with a subject by name, a verb of the past and a
/// day that is spelt out, well before the article: "Yoon declared martial law on Dec. 3".
/// </summary>
internal static partial class BackReferences
{
    private const int FewestDaysBefore = 4;
    private const int LongestReach = 60;
    private const int LongestName = 120;
    private const int FewestWords = 3;

    private static readonly FrozenSet<string> Conjunctions = DateWords.Set("after when since before as but and that while although though because where");
    private static readonly FrozenSet<string> NoSubjects = DateWords.Set("he she it they who which this that these those we you i his her their its there");
    private static readonly FrozenSet<string> Auxiliaries = DateWords.Set("was were had has have did been said told reported added according noted based");

    public static IEnumerable<DatedHappening> Of(string body, PartialDate? published, IReadOnlyList<FoundPerson> people)
    {
        if (Publication.Of(published) is not { } publication)
        {
            return [];
        }

        var sentences = Sentences.Of(body).ToList();
        return from date in DateTagger.Find(body, published)
               where date.Value.Precision is DatePrecision.Day && body.AsSpan(date.Start, date.End - date.Start).ContainsAnyInRange('0', '9')
               where date.Value.Earliest.UtcDateTime < publication.At.AddDays(-FewestDaysBefore)
               let sentence = sentences.Find(s => s.Start <= date.Start && date.End <= s.End)
               where sentence.End > 0
               let clause = Clause(body, sentence.Start, date)
               where clause is not null
               select Happening(body, clause.Value.Start, clause.Value.End, date, people);
    }

    /// <summary>The clause whose verb the date belongs to, without the date; null where it is not plain who did what.</summary>
    private static (int Start, int End)? Clause(string body, int sentence, DateExpression date)
    {
        var before = body[sentence..date.Start];
        var end = TimePhrase().Match(before).Index;
        var start = ClauseStart().Matches(before[..end]).LastOrDefault() is { } last ? last.Index + last.Length : 0;
        var words = DateToken.Of(before, start, end);
        while (words.Count > 0 && Conjunctions.Contains(words[0].Text))
        {
            words.RemoveAt(0);
        }

        var verb = words.FindLastIndex(IsPastVerb);
        var isPlain = words.Count >= FewestWords && verb > 0 && words[0].IsCapital && words[0].IsWord && !NoSubjects.Contains(words[0].Text)
            && end - words[verb].End <= LongestReach && end - words[0].Start <= LongestName;
        return isPlain ? (sentence + words[0].Start, sentence + words[^1].End) : null;
    }

    private static bool IsPastVerb(DateToken word) => !word.IsCapital && !Auxiliaries.Contains(word.Text) && Tenses.IsPast(word.Text);

    private static DatedHappening Happening(string body, int start, int end, DateExpression date, IReadOnlyList<FoundPerson> people)
    {
        var words = body[start..end];
        return new(WithFullNames(words, start, people), date.Value, EventKinds.Of(words, ""), new(EvidenceProperty.Body, start, date.End));
    }

    /// <summary>Names people in full, whom the article may call by their surnames by then.</summary>
    private static string WithFullNames(string words, int start, IReadOnlyList<FoundPerson> people)
    {
        var names = from person in people
                    from span in person.Mentions.SelectMany(m => m.Evidence).Distinct()
                    where span.Property is EvidenceProperty.Body && span.Start >= start && span.End <= start + words.Length
                    where person.Name.Length > span.End - span.Start
                    orderby span.Start descending
                    select (span, person.Name);
        var name = new StringBuilder(words);
        foreach (var (span, full) in names.DistinctBy(n => n.span.Start))
        {
            name.Remove(span.Start - start, span.End - span.Start).Insert(span.Start - start, full);
        }

        return name.ToString();
    }

    [GeneratedRegex(@"(,? (late|early))?( (in|on|at|during)( the)?( (late|early))?( (morning|afternoon|evening|night|hours)( of)?)?)* ?$")]
    private static partial Regex TimePhrase();

    [GeneratedRegex(@"[,;:—–(“”""] ?| - | (that|and|but|when|after|before|since|while|because|where) ")]
    private static partial Regex ClauseStart();
}
