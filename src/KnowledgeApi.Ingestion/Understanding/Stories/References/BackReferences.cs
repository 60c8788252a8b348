using System.Text;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>
/// Finds the happenings that an article only refers back to: somebody by name, or a noun that says what happened, and a
/// day that is spelt out, well before the article.
/// </summary>
internal static class BackReferences
{
    private const int FewestDaysBefore = 4;
    private const int LongestName = 120;
    private const int Nearby = 300;

    private static readonly string[] OfOtherDays = ["file photo", "(Photo", "[Photo", "pic.twitter", "A post shared", "FILE", "File -", "/Reuters", "/AP", "anniversary"];

    public static IEnumerable<DatedHappening> Of(string body, PartialDate? published, IReadOnlyList<FoundPerson> people)
    {
        if (Publication.Of(published) is not { } publication)
        {
            return [];
        }

        var dates = DateTagger.FindInFigures(body, published);
        var past = dates.Where((date, at) => date.Value.Precision is DatePrecision.Day && date.Value.Earliest.UtcDateTime < publication.At.AddDays(-FewestDaysBefore)
            && IsSpeltOut(body, date) && !IsOfOldTale(body, date, at > 0 ? dates[at - 1] : null)).ToList();
        return past.Count == 0 ? [] : Of(body, past, people);
    }

    private static IEnumerable<DatedHappening> Of(string body, List<DateExpression> dates, IReadOnlyList<FoundPerson> people)
    {
        var sentences = Sentences.Of(body).ToList();
        var names = new NamesInBody(people);
        return from date in dates
               let sentence = SentenceOf(sentences, date)
               where sentence.End > 0 && !IsOfAnotherDay(body[sentence.Start..sentence.End])
               let dated = new DatedSentence(body, sentence, date, names.StartByEnd)
               let reference = NounReferences.Find(dated) ?? RelativeReferences.Find(dated) ?? GerundReferences.Find(dated) ?? ClauseReferences.Find(dated)
                   ?? AsideReferences.Find(dated) ?? JoinedReferences.Find(dated) ?? AccidentReferences.Find(dated) ?? NounReferences.BehindVerb(dated)
               where reference is not null && reference.Name.Sum(part => part.End - part.Start) <= LongestName
               select Happening(body, reference, date, names);
    }

    /// <summary>The sentence that a date stands in; an empty one where it stands in none.</summary>
    private static (int Start, int End) SentenceOf(List<(int Start, int End)> sentences, DateExpression date)
    {
        var at = sentences.BinarySearch((date.Start, int.MaxValue));
        return ~at > 0 && date.End <= sentences[~at - 1].End ? sentences[~at - 1] : default;
    }

    private static bool IsSpeltOut(string body, DateExpression date) => WordToken.Of(body, date.Start, date.End) is var tokens
        && tokens.Exists(token => token.Number >= 0) && (tokens.Exists(token => DateWords.Months.ContainsKey(token.Text)) || !tokens.Exists(token => token.IsWord));

    // "In 1969 … On September 9, …" is told of that year, which was not said again in its paragraph.
    private static bool IsOfOldTale(string body, DateExpression date, DateExpression? before) =>
        before is not null && date.Start - before.End < Nearby && !body.AsSpan(before.End, date.Start - before.End).Contains('\n') && before.Value.Earliest.Year < date.Value.Earliest.Year - 1
        && !WordToken.Of(body, date.Start, date.End).Exists(token => token.IsYear || token.Text == "year");

    // The day of a picture or an anniversary is not that of what the sentence tells.
    private static bool IsOfAnotherDay(string sentence) => Array.Exists(OfOtherDays, mark => sentence.Contains(mark, StringComparison.Ordinal));

    private static DatedHappening Happening(string body, BackReference reference, DateExpression date, NamesInBody names)
    {
        var name = Worded(body, reference, names, name => name);
        name = char.ToUpperInvariant(name[0]) + name[1..];
        return new(name, Worded(body, reference, names, _ => null), date.Value, EventKinds.Of(name, ""), new(EvidenceProperty.Body, reference.Start, reference.End), !reference.IsOfOtherClause);
    }

    private static string Worded(string body, BackReference reference, NamesInBody names, Func<string, string?> named) =>
        string.Join(' ', reference.Name.Select(part => part.Instead ?? Worded(body[part.Start..part.End], part.Start, names, named)));

    /// <summary>Names people in full, whom the article may call by their surnames by then, or not at all.</summary>
    private static string Worded(string words, int start, NamesInBody names, Func<string, string?> named)
    {
        var within = from place in names.Within(start, start + words.Length)
                     let name = named(place.Name)
                     where name is null || name.Length > place.Span.End - place.Span.Start
                     orderby place.Span.Start descending
                     select (place.Span, Name: name);
        var worded = new StringBuilder(words);
        foreach (var (span, name) in within.DistinctBy(n => n.Span.Start))
        {
            worded.Remove(span.Start - start, span.End - span.Start).Insert(span.Start - start, name);
        }

        return worded.ToString();
    }
}
