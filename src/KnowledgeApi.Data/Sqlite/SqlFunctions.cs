using System.Buffers.Text;
using System.Text;
using SQLitePCL;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>
/// The functions that SQLite lacks: fold(text), for its own lower() knows ASCII only, and base64url(text).
/// They are registered below ADO.NET, whose way of calling functions costs ten times as much.
/// </summary>
internal static class SqlFunctions
{
    private const int Flags = raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC;
    private const int ShortText = 256;

    public static void Register(sqlite3 connection)
    {
        raw.sqlite3_create_function(connection, "fold", 1, Flags, null, Fold);
        raw.sqlite3_create_function(connection, "base64url", 1, Flags, null, ToBase64Url);
    }

    private static void Fold(sqlite3_context context, object? state, sqlite3_value[] arguments)
    {
        if (raw.sqlite3_value_type(arguments[0]) == raw.SQLITE_NULL)
        {
            raw.sqlite3_result_null(context);
            return;
        }

        raw.sqlite3_result_text(context, FoldedText.Fold(Encoding.UTF8.GetString(raw.sqlite3_value_blob(arguments[0]))));
    }

    private static void ToBase64Url(sqlite3_context context, object? state, sqlite3_value[] arguments)
    {
        var text = raw.sqlite3_value_blob(arguments[0]);
        var length = Base64Url.GetEncodedLength(text.Length);
        Span<byte> encoded = length <= ShortText ? stackalloc byte[length] : new byte[length];
        Base64Url.EncodeToUtf8(text, encoded);
        raw.sqlite3_result_text(context, encoded);
    }
}
