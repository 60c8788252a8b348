using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Duplicates;

/// <summary>Links articles whose bodies are nearly the same, such as syndicated copies, to the earliest published.</summary>
internal sealed class DuplicateFinder(Statements statements)
{
    private readonly MarkIndex _index = new(statements);
    private readonly DuplicateLinks _links = new(statements);
    private readonly Statement _body = statements.Prepare("""SELECT "Body" FROM "Articles" WHERE "Id" = $1""", 1);
    private readonly Dictionary<long, Fingerprint?> _prints = [];

    /// <summary>How many articles were found to be copies, and were not known to be.</summary>
    public int Found => _links.New;

    public void Write(List<Entry> articles)
    {
        foreach (var entry in articles.Where(entry => entry.IsNew || entry.Former is not null))
        {
            _prints[entry.Id] = entry.Former is null ? entry.Print : Fingerprint.Of(((ArticleRecord)entry.Record).Body);
            var parted = entry.Former is { } former ? Part(entry.Id, former) : [];
            if (_prints[entry.Id] is { } print)
            {
                Join(entry.Id, print);
                _index.Add(print, entry.Id);
            }

            foreach (var article in parted.Where(article => article != entry.Id))
            {
                // Of it, too, too little may be left by now.
                if (PrintOf(article) is { } rest)
                {
                    Join(article, rest);
                }
            }
        }

        // What is known of a text holds as long as the transaction.
        _prints.Clear();
    }

    private List<long> Part(long article, FormerText former)
    {
        if (Fingerprint.Of(former.Body) is { } print)
        {
            _index.Remove(print, article);
        }

        return _links.Part(article);
    }

    private void Join(long article, Fingerprint print)
    {
        var same = _index.Candidates(print, except: article).FindAll(candidate => PrintOf(candidate) is { } other && print.IsCopyOf(other));
        if (same.Count > 0)
        {
            _links.Join(article, same);
        }
    }

    private Fingerprint? PrintOf(long article)
    {
        if (!_prints.TryGetValue(article, out var print))
        {
            _prints[article] = print = Fingerprint.Of(_body.Value(article) as string);
        }

        return print;
    }
}
