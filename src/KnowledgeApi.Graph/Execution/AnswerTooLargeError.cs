using GraphQL;

namespace KnowledgeApi.Graph.Execution;

/// <summary>An answer that would be larger than the database writes.</summary>
internal sealed class AnswerTooLargeError : ExecutionError
{
    public AnswerTooLargeError() : base("The answer would be larger than 64 MB; ask for smaller pages or fewer fields.") => Code = "ANSWER_TOO_LARGE";
}
