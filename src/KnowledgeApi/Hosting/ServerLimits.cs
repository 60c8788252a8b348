using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace KnowledgeApi.Hosting;

/// <summary>What the server takes of connections, headers and bodies before a request is one.</summary>
internal static class ServerLimits
{
    private static readonly TimeSpan Shutdown = TimeSpan.FromSeconds(4);

    /// <summary>Sets limits for a public endpoint; the section 'Kestrel:Limits' overrides each under its own name.</summary>
    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            var limits = options.Limits;
            limits.MaxConcurrentConnections = 1_000;
            limits.MaxConcurrentUpgradedConnections = 1_000;
            limits.MaxRequestBodySize = 1_000_000;
            limits.MaxRequestLineSize = 16_384;
            limits.MaxRequestHeadersTotalSize = 16_384;
            limits.MaxRequestHeaderCount = 64;
            limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            limits.KeepAliveTimeout = TimeSpan.FromSeconds(120);
            limits.MinRequestBodyDataRate = new(bytesPerSecond: 1_000, gracePeriod: TimeSpan.FromSeconds(5));
            limits.MinResponseDataRate = new(bytesPerSecond: 1_000, gracePeriod: TimeSpan.FromSeconds(5));
        });
        builder.Services.Configure<KestrelServerOptions>(builder.Configuration.GetSection("Kestrel"));
        // Running requests get this long after SIGTERM; what is left of five seconds is for the process to end.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Shutdown);
    }
}
