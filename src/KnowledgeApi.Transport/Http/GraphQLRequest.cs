using GraphQL;

namespace KnowledgeApi.Transport.Http;

/// <summary>What a client asks, however it was sent.</summary>
internal sealed record GraphQLRequest(string? Query, string? OperationName, Inputs? Variables, Inputs? Extensions);
