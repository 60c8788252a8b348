using GraphQL.Types;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Subscriptions;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The root: any noun by its id, each noun's list, and articles by their address.</summary>
internal sealed class QueryType : ObjectGraphType
{
    public QueryType(GraphModel model, ObjectTypes types, Scalars scalars, RootAnswers answers)
    {
        Name = "Query";
        Description = "Where every question begins.";
        AddNodes(types, scalars, answers);
        foreach (var (clrType, noun) in model.Nouns)
        {
            AddNoun(noun, types, scalars, answers);
            var root = model.Roots[clrType];
            AddField(types.ConnectionField(root, new AnswerResolver(context => answers.PageAsync(context, root))));
        }

        AddField(new FieldType
        {
            Name = "position",
            Description = "The position of the latest change. Ask for it before the data: a subscription after it misses nothing that the data lack.",
            ResolvedType = scalars.String,
            Resolver = new AnswerResolver(LatestPosition.AnswerAsync),
        });
        var article = model.Nouns[typeof(Article)];
        AddField(new FieldType
        {
            Name = "articleByUrl",
            Description = "The article at an address, be it the canonical one or the one it was found at; null where there is none.",
            ResolvedType = types.Of(article),
            Arguments = [new QueryArgument(new NonNullGraphType(scalars.String)) { Name = "url", Description = "The address, of 2,048 characters at most." }],
            Resolver = new AnswerResolver(context => answers.ArticleByUrlAsync(context, article)),
        });
    }

    private void AddNodes(ObjectTypes types, Scalars scalars, RootAnswers answers)
    {
        var id = new NonNullGraphType(scalars.Id);
        AddField(new FieldType
        {
            Name = "node",
            Description = "Any noun by its id; null where there is none.",
            ResolvedType = types.Node,
            Arguments = [new QueryArgument(id) { Name = "id", Description = "The id." }],
            Resolver = new AnswerResolver(answers.NodeAsync),
        });
        AddField(new FieldType
        {
            Name = "nodes",
            Description = "Any nouns by their ids, in the order of the ids; null in the place of one that does not exist. 100 at most.",
            ResolvedType = new ListGraphType(types.Node),
            Arguments = [new QueryArgument(new NonNullGraphType(new ListGraphType(id))) { Name = "ids", Description = "The ids." }],
            Resolver = new AnswerResolver(answers.NodesAsync),
        });
    }

    private void AddNoun(Entity noun, ObjectTypes types, Scalars scalars, RootAnswers answers) => AddField(new FieldType
    {
        Name = Names.Camel(noun.Name),
        Description = $"The {noun.Name} with an id; null where there is none.",
        ResolvedType = types.Of(noun),
        Arguments = [new QueryArgument(new NonNullGraphType(scalars.Id)) { Name = "id", Description = "The id." }],
        Resolver = new AnswerResolver(context => answers.NounAsync(context, noun)),
    });
}
