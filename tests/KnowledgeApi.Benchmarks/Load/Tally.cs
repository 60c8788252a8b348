namespace KnowledgeApi.Benchmarks.Load;

/// <summary>What became of the requests of one phase.</summary>
internal sealed class Tally
{
    private readonly Lock _lock = new();
    private readonly List<double> _accepted = [];
    private readonly List<double> _refused = [];
    private readonly List<double> _lateness = [];
    private readonly SortedDictionary<int, int> _statuses = [];

    /// <summary>Requests that got no answer: the connection broke, or time ran out.</summary>
    public int Failed { get; private set; }

    /// <summary>Requests that could not be sent: every connection waited for an answer.</summary>
    public int Unsent { get; private set; }

    /// <summary>Answers with 200 that were no plain data.</summary>
    public int Wrong { get; private set; }

    /// <summary>Answers with 429 or 503 that did not say when to come again.</summary>
    public int WithoutRetryAfter { get; private set; }

    public IReadOnlyDictionary<int, int> Statuses => _statuses;

    public int Accepted => _accepted.Count;

    public int Offered => _statuses.Values.Sum() + Failed + Unsent;

    /// <summary>Answers with a status that is neither success nor a refusal.</summary>
    public int Unexpected => _statuses.Where(status => status.Key is not (200 or 429 or 503)).Sum(status => status.Value);

    public double AcceptedMilliseconds(double share) => Percentile(_accepted, share);

    public double RefusedMilliseconds(double share) => Percentile(_refused, share);

    /// <summary>How much later than planned requests were sent.</summary>
    public double LateMilliseconds(double share) => Percentile(_lateness, share);

    public void Sent(TimeSpan late)
    {
        lock (_lock)
        {
            _lateness.Add(late.TotalMilliseconds);
        }
    }

    public void Answered(in Answer answer, TimeSpan took)
    {
        lock (_lock)
        {
            _statuses[answer.Status] = _statuses.GetValueOrDefault(answer.Status) + 1;
            (answer.Status == 200 ? _accepted : _refused).Add(took.TotalMilliseconds);
            Wrong += answer is { Status: 200, IsData: false } ? 1 : 0;
            WithoutRetryAfter += answer is { Status: 429 or 503, HasRetryAfter: false } ? 1 : 0;
        }
    }

    public void Fail()
    {
        lock (_lock)
        {
            Failed++;
        }
    }

    public void Skip()
    {
        lock (_lock)
        {
            Unsent++;
        }
    }

    private static double Percentile(List<double> milliseconds, double share)
    {
        milliseconds.Sort();
        return milliseconds.Count == 0 ? double.NaN : milliseconds[(int)(share * (milliseconds.Count - 1))];
    }
}
