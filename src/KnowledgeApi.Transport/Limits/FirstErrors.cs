using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Limits;

/// <summary>Ends the engine's validation when enough is wrong: it would go on to describe thousands of errors, each at some length.</summary>
internal sealed class FirstErrors : ValidationRuleBase, INodeVisitor
{
    /// <summary>The engine's rules, and this one.</summary>
    public static IReadOnlyList<IValidationRule> Rules { get; } = [.. DocumentValidator.CoreRules, new FirstErrors()];

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context) =>
        context.HasErrors && context.Errors.Count() >= ErrorLimits.MostErrors ? throw new Enough([.. context.Errors]) : default;

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;

    /// <summary>Carries what was found out of the engine, which keeps only the one error that is thrown.</summary>
    public sealed class Enough(IReadOnlyList<ExecutionError> errors) : ExecutionError("The document has too many errors.")
    {
        public IReadOnlyList<ExecutionError> Errors => errors;
    }
}
