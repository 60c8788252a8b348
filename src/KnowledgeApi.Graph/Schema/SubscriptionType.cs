using GraphQL;
using GraphQL.Types;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Ids;
using KnowledgeApi.Graph.Subscriptions;
using Filter = System.Collections.Generic.IDictionary<string, object?>;

namespace KnowledgeApi.Graph.Schema;

/// <summary>What can be followed as it changes, whoever makes the change.</summary>
internal sealed class SubscriptionType : ObjectGraphType
{
    private const string After = "The position of the last result that was seen, to go on behind it; changes from now on where it is not given.";

    public SubscriptionType(GraphModel model, ObjectTypes types, Scalars scalars)
    {
        Name = "Subscription";
        Description = "What can be followed as it changes. Results come in order, none twice, and none is left out.";
        var (article, happening) = (model.Nouns[typeof(Article)], model.Nouns[typeof(Event)]);

        Add("articleAdded", "Each article that comes in.", Payload("articleAdded", "article", new NonNullGraphType(types.Of(article)), "The article."),
            new QueryArgument(types.FilterOf(article)) { Name = "where", Description = "What the article has to meet as it comes in." },
            new ChangeResolver(model, (statements, context) => statements.Added(
                model, article, context.GetArgument<object?>("where") as Filter, "articleAdded.where")));

        Add("eventChanged", "An event whenever it changes, or who takes part in it, or which articles report it; once for changes that come together.",
            Payload("eventChanged", "event", types.Of(happening), "The event; null where it is gone."),
            new QueryArgument(new NonNullGraphType(scalars.Id)) { Name = "id", Description = "The event's id." },
            new ChangeResolver(model, (statements, context) => statements.Changed(
                happening, GlobalId.Parse(context.GetArgument<string>("id"), happening, "eventChanged.id"))));

        void Add(string name, string description, ObjectGraphType payload, QueryArgument what, ChangeResolver resolver) => AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = new NonNullGraphType(payload),
            Arguments = [what, new QueryArgument(scalars.String) { Name = "after", Description = After }],
            StreamResolver = resolver,
        });

        ObjectGraphType Payload(string subscription, string field, IGraphType noun, string description)
        {
            var type = new ObjectGraphType { Name = SubscriptionPayload.NameOf(subscription), Description = $"A result of {subscription}." };
            type.Output("position", new NonNullGraphType(scalars.String), "Its place among all changes: what after takes.");
            type.Output(field, noun, description);
            return type;
        }
    }
}
