using System.Buffers;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Finds where JSON values begin and end, so that one is held at a time and a bad one spoils only itself.</summary>
internal sealed class JsonValueCutter
{
    private readonly ArrayBufferWriter<byte> _value = new();
    private int _depth;
    private int _currentLine = 1;
    private bool _inString;
    private bool _isEscaped;
    private bool _isFirst = true;

    public bool IsArrayOpen { get; private set; }

    public bool HasBegun => _value.WrittenCount > 0;

    public ReadOnlyMemory<byte> Value => _value.WrittenMemory;

    /// <summary>Where the value begins.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Takes the next byte; true where the value is complete.</summary>
    public bool Take(byte next)
    {
        _currentLine += next == '\n' ? 1 : 0;
        if (!HasBegun)
        {
            return Between(next);
        }

        if (_depth == 0 && !_inString && IsSeparator(next))
        {
            IsArrayOpen &= next != ']';
            return true;
        }

        Add(next);
        return _depth == 0 && !_inString && next is (byte)'}' or (byte)']';
    }

    public void Next() => _value.ResetWrittenCount();

    private bool Between(byte next)
    {
        if (next is (byte)'[' && _isFirst)
        {
            IsArrayOpen = true;
            _isFirst = false;
        }
        else if (IsSeparator(next))
        {
            IsArrayOpen &= next != ']';
        }
        else if (next is not (0xEF or 0xBB or 0xBF))
        {
            _isFirst = false;
            Line = _currentLine;
            Add(next);
            // One that closes nothing belongs to nothing that follows.
            return next == '}';
        }

        return false;
    }

    private static bool IsSeparator(byte next) => next is (byte)',' or (byte)']' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private void Add(byte next)
    {
        if (_value.WrittenCount == Lines.Longest)
        {
            throw new DocumentFault($"A record longer than {Lines.Longest >> 20} MB", Line);
        }

        _value.GetSpan(1)[0] = next;
        _value.Advance(1);
        if (_inString)
        {
            _inString = next != '"' || _isEscaped;
            _isEscaped = next == '\\' && !_isEscaped;
            return;
        }

        _inString = next == '"';
        _depth += next is (byte)'{' or (byte)'[' ? 1 : next is (byte)'}' or (byte)']' && _depth > 0 ? -1 : 0;
    }
}
