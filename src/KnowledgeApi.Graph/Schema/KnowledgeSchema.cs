using KnowledgeApi.Graph.Compilation;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The schema, made from the declarations of the nouns.</summary>
internal sealed class KnowledgeSchema : GraphQL.Types.Schema
{
    public KnowledgeSchema(GraphModel model)
    {
        var scalars = new Scalars();
        var arguments = new ArgumentDefinitions();
        var types = new ObjectTypes(model, scalars, arguments);
        Query = new QueryType(model, types, scalars, new RootAnswers(model, arguments));
        Subscription = new SubscriptionType(model, types, scalars, arguments);
        Description = "A knowledge base of news: articles, outlets, people and events, and every link between them.";
    }
}
