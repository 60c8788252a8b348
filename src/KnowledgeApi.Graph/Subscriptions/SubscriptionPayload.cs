namespace KnowledgeApi.Graph.Subscriptions;

internal static class SubscriptionPayload
{
    public static string NameOf(string subscription) => char.ToUpperInvariant(subscription[0]) + subscription[1..] + "Payload";
}
