using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>Where the body of an article names people.</summary>
internal sealed class NamesInBody
{
    private readonly List<(TextSpan Span, string Name)> _inOrder;

    public NamesInBody(IReadOnlyList<FoundPerson> people)
    {
        var names = from person in people
                    from span in person.Mentions.SelectMany(mention => mention.Evidence).Distinct()
                    where span.Property is EvidenceProperty.Body
                    orderby span.Start
                    select (span, person.Name);
        _inOrder = [.. names];
        StartByEnd = _inOrder.GroupBy(name => name.Span.End, name => name.Span.Start).ToDictionary(starts => starts.Key, starts => starts.Min());
    }

    /// <summary>Where names start, by where they end.</summary>
    public IReadOnlyDictionary<int, int> StartByEnd { get; }

    /// <summary>The places that lie within a stretch, in order, and the full name of whom each means.</summary>
    public IEnumerable<(TextSpan Span, string Name)> Within(int start, int end) =>
        _inOrder.Skip(FirstFrom(start)).TakeWhile(name => name.Span.Start <= end).Where(name => name.Span.End <= end);

    private int FirstFrom(int start)
    {
        var (first, end) = (0, _inOrder.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = _inOrder[middle].Span.Start < start ? (middle + 1, end) : (first, middle);
        }

        return first;
    }
}
