namespace KnowledgeApi.Transport.Execution;

/// <summary>How many more results may wait for one client, whatever number of subscriptions it has.</summary>
internal sealed class ResultQuota(int most)
{
    private int _left = most;

    public bool TryTake()
    {
        if (Interlocked.Decrement(ref _left) >= 0)
        {
            return true;
        }

        Return();
        return false;
    }

    public void Return() => Interlocked.Increment(ref _left);
}
