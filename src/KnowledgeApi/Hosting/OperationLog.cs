using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;

namespace KnowledgeApi.Hosting;

/// <summary>
/// Writes the line of each operation, as JSON. Gathers lines and writes them a few times a second: the console's logger
/// wakes a thread for each, which costs a tenth of a request.
/// </summary>
[ProviderAlias("Operations")]
internal sealed class OperationLog : ILoggerProvider, ILogger
{
    private const string Template = "{OriginalFormat}";
    private const int MostWaiting = 1_000_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly Stream _output;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly Lock _filling = new();
    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<string, JsonEncodedText> _names = [];
    private readonly Utf8JsonWriter _json;
    private ArrayBufferWriter<byte> _lines = new();
    private ArrayBufferWriter<byte> _spare = new();

    public OperationLog(Stream output, TimeProvider time)
    {
        (_output, _time, _json) = (output, time, new(_lines));
        _timer = time.CreateTimer(_ => Flush(), null, Pause, Pause);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is not IReadOnlyList<KeyValuePair<string, object?>> values)
        {
            return;
        }

        lock (_filling)
        {
            // Where nobody reads the output, lines are lost rather than memory.
            if (_lines.WrittenCount < MostWaiting)
            {
                Write(values);
            }
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        Flush();
        _json.Dispose();
    }

    private void Write(IReadOnlyList<KeyValuePair<string, object?>> values)
    {
        _json.Reset(_lines);
        _json.WriteStartObject();
        _json.WriteString("time", _time.GetUtcNow());
        for (var i = 0; i < values.Count; i++)
        {
            WriteValue(values[i].Key, values[i].Value);
        }

        _json.WriteEndObject();
        _json.Flush();
        _lines.Write("\n"u8);
    }

    private void WriteValue(string key, object? value)
    {
        var name = _names.GetOrAdd(key, static key => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(key)));
        switch (value)
        {
            case double number:
                _json.WriteNumber(name, Math.Round(number, 3));
                break;
            case long number:
                _json.WriteNumber(name, number);
                break;
            case string text when key != Template:
                _json.WriteString(name, text);
                break;
        }
    }

    private void Flush()
    {
        lock (_writing)
        {
            lock (_filling)
            {
                (_lines, _spare) = (_spare, _lines);
            }

            _output.Write(_spare.WrittenSpan);
            _spare.ResetWrittenCount();
        }
    }
}
