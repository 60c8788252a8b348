namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Decides property by property between the stored version of an article and one that comes in.</summary>
/// <param name="fills">The ranks of those versions that filled in what the stored one leaves out; kept up to date.</param>
internal sealed class VersionMerge(Dictionary<string, VersionRank> fills, VersionRank stored, VersionRank incoming)
{
    public bool IncomingStands { get; } = incoming.StandsOver(stored);

    /// <summary>Whether the property is to be the incoming version's.</summary>
    public bool Takes(string property, bool isStored, bool isStated)
    {
        if (!IncomingStands)
        {
            return isStated && Fills(property, isStored);
        }

        if (isStated)
        {
            fills.Remove(property);
        }
        else if (isStored)
        {
            fills.TryAdd(property, stored);
        }

        return isStated;
    }

    private bool Fills(string property, bool isStored)
    {
        if (isStored && !(fills.TryGetValue(property, out var filled) && incoming.StandsOver(filled)))
        {
            return false;
        }

        fills[property] = incoming;
        return true;
    }
}
