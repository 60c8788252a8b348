using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>The type of a subscription's results, known by the subscription's name.</summary>
internal static class SubscriptionPayload
{
    public static string NameOf(string subscription) => Names.Pascal(subscription) + "Payload";
}
