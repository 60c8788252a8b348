namespace KnowledgeApi.Graph.Execution;

/// <summary>
/// One value of a record: a number, or an object such as a text, a page or another record; neither where it is missing.
/// A record is its cells, the first of them its id.
/// </summary>
internal readonly struct Cell
{
    private static readonly object IsNumber = new();
    private readonly object? _object;
    private readonly long _number;

    public Cell(object? value) => _object = value;

    public Cell(long number) => (_object, _number) = (IsNumber, number);

    public Cell(double number) : this(BitConverter.DoubleToInt64Bits(number)) { }

    public bool IsMissing => _object is null;

    public long Number => _number;

    public double Double => BitConverter.Int64BitsToDouble(_number);

    public string Text => (string)_object!;

    public Page Page => (Page)_object!;

    public Cell[] Record => (Cell[])_object!;
}
