using System.Collections.Concurrent;

namespace KnowledgeApi.Transport.Documents;

/// <summary>
/// Keeps the values used most recently, in two generations: when the younger is full, the older is forgotten,
/// but for what was found in it meanwhile. Reading takes no lock.
/// </summary>
internal sealed class RecentCache<T>(int capacity) where T : class
{
    private readonly Lock _turning = new();
    private volatile ConcurrentDictionary<string, T> _young = [];
    private volatile ConcurrentDictionary<string, T> _old = [];

    public T? Find(string key)
    {
        if (_young.TryGetValue(key, out var value))
        {
            return value;
        }

        if (_old.TryGetValue(key, out value))
        {
            Keep(key, value);
        }

        return value;
    }

    public void Keep(string key, T value)
    {
        lock (_turning)
        {
            if (_young.Count >= (capacity + 1) / 2)
            {
                (_old, _young) = (_young, []);
            }

            _young[key] = value;
        }
    }
}
