using System.ComponentModel.DataAnnotations;

namespace KnowledgeApi.Transport;

/// <summary>What a public endpoint may be asked, and how its protocols behave.</summary>
public sealed class TransportOptions
{
    private const string Shortest = "00:00:01";
    private const string Longest = "1.00:00:00";

    /// <summary>How many automatic persisted queries are remembered, the least recent forgotten first; 0 turns them off.</summary>
    [Range(0, int.MaxValue)]
    public int PersistedQueries { get; set; } = 1000;

    /// <summary>A folder of .graphql files that clients may name by the SHA-256 of their content; read once, at start.</summary>
    public string? TrustedDocuments { get; set; }

    /// <summary>Whether nothing but the trusted documents is run.</summary>
    public bool TrustedDocumentsOnly { get; set; }

    /// <summary>The origins, besides the API's own host, whose pages may open a WebSocket, such as https://example.com.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>How many WebSockets and event streams one address may keep open; further ones get 429.</summary>
    [Range(1, int.MaxValue)]
    public int MaxConnectionsPerAddress { get; set; } = 100;

    /// <summary>How long a WebSocket may stay silent before its connection_init.</summary>
    [Range(typeof(TimeSpan), Shortest, Longest)]
    public TimeSpan ConnectionInitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a WebSocket is pinged and an event stream gets a comment, so that proxies keep them open.</summary>
    [Range(typeof(TimeSpan), Shortest, Longest)]
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The longest message a WebSocket may send, in bytes; a longer one closes it with 1009.</summary>
    [Range(1, int.MaxValue)]
    public int MaxMessageSize { get; set; } = 1_000_000;

    /// <summary>How many operations one WebSocket may run at once; a further one gets an error.</summary>
    [Range(1, int.MaxValue)]
    public int MaxOperationsPerSocket { get; set; } = 100;

    /// <summary>
    /// How many results of subscriptions may wait for one WebSocket or event stream. Where there is no room for another,
    /// its subscription ends with the error SLOW_CLIENT.
    /// </summary>
    [Range(1, int.MaxValue)]
    public int MaxWaitingResults { get; set; } = 256;

    /// <summary>How long a client may take to receive one WebSocket message before it is cut off.</summary>
    [Range(typeof(TimeSpan), Shortest, Longest)]
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(20);
}
