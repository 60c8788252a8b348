namespace KnowledgeApi.Benchmarks.Reference;

/// <summary>What the rounds of one side took at one question.</summary>
internal sealed class Measurement
{
    private readonly List<double> _milliseconds = [];
    private TimeSpan _elapsed;
    private TimeSpan _cpu;
    private long _allocated;

    public double PerSecond => _milliseconds.Count / _elapsed.TotalSeconds;

    public double CpuMilliseconds => _cpu.TotalMilliseconds / _milliseconds.Count;

    public double AllocatedBytes => (double)_allocated / _milliseconds.Count;

    public void Add(TimeSpan elapsed, TimeSpan cpu, long allocated, IEnumerable<double> milliseconds)
    {
        _elapsed += elapsed;
        _cpu += cpu;
        _allocated += allocated;
        _milliseconds.AddRange(milliseconds);
    }

    public double Percentile(double share)
    {
        _milliseconds.Sort();
        return _milliseconds[(int)(share * (_milliseconds.Count - 1))];
    }
}
