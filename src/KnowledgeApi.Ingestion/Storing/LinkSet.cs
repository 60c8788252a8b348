namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Brings the stored links of some rows to what their records state: the same are kept, new ones added, the rest removed.</summary>
internal sealed class LinkSet<TLink>(Table<TLink> table, IEnumerable<TLink> stored, Func<TLink, object> naturalKey)
    where TLink : class
{
    private readonly Dictionary<object, TLink> _unclaimed = stored.ToDictionary(naturalKey);

    /// <summary>Stores the link; says whether that changed anything.</summary>
    /// <param name="wanted">The link with its natural key only.</param>
    /// <param name="fill">Fills in the rest, of the new link or of the one that is stored under that key.</param>
    public bool Claim(TLink wanted, Action<TLink> fill)
    {
        if (_unclaimed.Remove(naturalKey(wanted), out var link))
        {
            fill(link);
            return table.Update(link);
        }

        fill(wanted);
        table.Insert(wanted);
        return true;
    }

    /// <summary>Removes what was not claimed, and names it.</summary>
    public IEnumerable<TLink> RemoveUnclaimed() => RemoveUnclaimed(_ => true);

    /// <summary>Removes what was not claimed and is a record's to remove, and names it.</summary>
    public List<TLink> RemoveUnclaimed(Predicate<TLink> isStated)
    {
        var removed = _unclaimed.Values.Where(link => isStated(link)).ToList();
        removed.ForEach(table.Delete);
        return removed;
    }
}
