using System.Collections.Concurrent;

namespace KnowledgeApi.Transport.Documents;

/// <summary>
/// Keeps the values used most recently, in two generations: when the younger is full, the older is forgotten,
/// but for what was found in it meanwhile. Reading takes no lock.
/// </summary>
/// <param name="capacity">The most that both generations may weigh.</param>
/// <param name="weigh">What a key and its value weigh.</param>
internal sealed class RecentCache<T>(int capacity, Func<string, int> weigh) where T : class
{
    private readonly Lock _keeping = new();
    private volatile ConcurrentDictionary<string, T> _young = [];
    private volatile ConcurrentDictionary<string, T> _old = [];
    private int _weight;

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
        var weight = weigh(key);
        lock (_keeping)
        {
            if (_weight + weight > capacity / 2)
            {
                (_old, _young, _weight) = (_young, [], 0);
            }

            if (_young.TryAdd(key, value))
            {
                _weight += weight;
            }
        }
    }
}
