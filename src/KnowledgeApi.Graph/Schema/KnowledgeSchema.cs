using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The schema, made from the declarations of the nouns.</summary>
internal sealed class KnowledgeSchema : GraphQL.Types.Schema
{
    public KnowledgeSchema(GraphModel model)
    {
        var scalars = new Scalars();
        var types = new ObjectTypes(model, scalars);
        var answers = new RootAnswers(model);
        Query = new QueryType(model, types, scalars, answers);
        var mutation = new MutationType(model, types, scalars, answers);
        Mutation = mutation;
        RegisterType(mutation.Error);
        Subscription = new SubscriptionType(model, types, scalars);
        Description = "A knowledge base of news: articles, outlets, people and events, and every link between them.";
    }
}
