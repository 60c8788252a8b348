namespace KnowledgeApi.Benchmarks.People;

/// <summary>How many names were found, how many there are, how many are both, and how many the tagger expected to be.</summary>
internal readonly record struct Score(int Found, int Stated, int Right, double Expected)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Stated == 0 ? 0 : (double)Right / Stated;

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Score operator +(Score a, Score b) => new(a.Found + b.Found, a.Stated + b.Stated, a.Right + b.Right, a.Expected + b.Expected);

    public override string ToString() => $"precision {Precision:F4}, recall {Recall:F4}, F1 {F1:F4} ({Stated} names, {Found} found, {Right} right, {Expected:F0} expected to be)";
}
