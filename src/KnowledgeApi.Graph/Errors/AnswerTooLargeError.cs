using GraphQL;
using KnowledgeApi.Data.Sqlite;

namespace KnowledgeApi.Graph.Errors;

/// <summary>An answer that would be larger than the database writes.</summary>
internal sealed class AnswerTooLargeError : ExecutionError
{
    private const int Megabytes = ConnectionSettings.LongestText / (1024 * 1024);

    public AnswerTooLargeError()
        : base($"The answer would be larger than {Megabytes} MB; ask for smaller pages or fewer fields.") => Code = "ANSWER_TOO_LARGE";
}
