using GraphQL.Types;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Mutations;

namespace KnowledgeApi.Graph.Schema;

/// <summary>What clients can change.</summary>
internal sealed class MutationType : ObjectGraphType
{
    public MutationType(GraphModel model, ObjectTypes types, Scalars scalars, RootAnswers answers)
    {
        Name = "Mutation";
        Description = "What can be changed, by whoever has an API key.";
        Error = new() { Name = "Error", Description = "Why something was not done." };
        Error.AddField(new FieldType
        {
            Name = "message",
            ResolvedType = new NonNullGraphType(scalars.String),
            Description = "What is wrong, for people to read.",
        });
        AddField(new FieldType
        {
            Name = "importDocuments",
            Description = "Imports documents as the import command does. Each goes in whole or is rejected and named in errors; the rest go in. "
                + "Asks for the API key that the server is configured with, as 'Authorization: Bearer KEY'; without one it is off.",
            ResolvedType = new NonNullGraphType(Payload(model.Nouns[typeof(Article)], types, scalars, answers)),
            Arguments = [new QueryArgument(new NonNullGraphType(Input(scalars))) { Name = "input", Description = "What to import." }],
            Resolver = new DocumentsResolver(),
        });
    }

    /// <summary>What all errors in payloads have. No field leads to it: the schema has to be told of it.</summary>
    public InterfaceGraphType Error { get; }

    private static InputObjectGraphType Input(Scalars scalars)
    {
        var document = new InputObjectGraphType { Name = "DocumentInput", Description = "A document to import." };
        document.Input("name", scalars.String, "What errors call it; its place in the list where it is missing.");
        document.Input("content", new NonNullGraphType(scalars.String), "Its text: records of the import format, an HTML page, a feed, or plain text.");
        document.Input("retrievedAt", scalars.DateTime, "When it was fetched: what 'two hours ago' counts back from. Now, where it is missing.");
        var input = new InputObjectGraphType { Name = "ImportDocumentsInput", Description = "What to import." };
        input.Input("documents", new NonNullGraphType(new ListGraphType(new NonNullGraphType(document))), "The documents, in any order.");
        input.Input("replace", scalars.Boolean, "Whether they stand even over longer or newer versions of the same articles. No, where it is missing.");
        return input;
    }

    private ObjectGraphType<ImportedDocuments> Payload(Entity article, ObjectTypes types, Scalars scalars, RootAnswers answers)
    {
        var type = new ObjectGraphType<ImportedDocuments> { Name = "ImportDocumentsPayload", Description = "What became of an import." };
        var count = new NonNullGraphType(scalars.Int);
        type.AddField(new FieldType
        {
            Name = "articles",
            Description = "The articles that the documents are about, new or not.",
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(types.Of(article)))),
            Resolver = new AnswerResolver(context => answers.NounsAsync(context, article, ((ImportedDocuments)context.Source!).Articles)),
        });
        type.Field("created", count).Description("How many records were new.").Resolve(context => context.Source.Created);
        type.Field("updated", count).Description("How many changed what was known.").Resolve(context => context.Source.Updated);
        type.Field("unchanged", count).Description("How many said nothing new.").Resolve(context => context.Source.Unchanged);
        type.Field("duplicates", count).Description("How many of the new were copies of other articles.").Resolve(context => context.Source.Duplicates);
        type.Field("errors", new NonNullGraphType(new ListGraphType(new NonNullGraphType(Errors(scalars)))))
            .Description("Why documents, or parts of them, were left out.").Resolve(context => context.Source.Rejections);
        return type;
    }

    private UnionGraphType Errors(Scalars scalars)
    {
        var text = new NonNullGraphType(scalars.String);
        var rejected = new ObjectGraphType<DocumentRejection>
        {
            Name = "DocumentRejectedError",
            Description = "A document, or a record in it, that was left out.",
        };
        rejected.IsTypeOf = source => source is DocumentRejection;
        rejected.Field("message", text).Description("What is wrong with it, naming the property.").Resolve(context => context.Source.Reason);
        rejected.Field("document", text).Description("The document's name.").Resolve(context => context.Source.Document);
        rejected.Field("line", new NonNullGraphType(scalars.Int))
            .Description("The line in it, from 1; 0 where it is the document as a whole.").Resolve(context => context.Source.Line);
        rejected.AddResolvedInterface(Error);
        var union = new UnionGraphType { Name = "ImportDocumentsError", Description = "Why an import left something out." };
        union.AddPossibleType(rejected);
        return union;
    }
}
