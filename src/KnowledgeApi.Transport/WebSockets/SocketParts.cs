using KnowledgeApi.Transport.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Transport.WebSockets;

/// <summary>What the operations of one socket share.</summary>
internal sealed record SocketParts(OperationRunner Runner, IServiceScopeFactory Scopes, MessageWriter Writer, ResultQuota Quota, string RequestId);
