using System.Reflection;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

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
        var kestrel = builder.Configuration.GetSection("Kestrel");
        builder.Services.AddOptions<KestrelServerOptions>().Configure(options => Bind(kestrel, options)).ValidateOnStart();
        // Running requests get this long after SIGTERM; what is left of five seconds is for the process to end.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Shutdown);
    }

    /// <summary>Kestrel refuses values that it cannot use, but says neither which nor what they are.</summary>
    private static void Bind(IConfigurationSection section, KestrelServerOptions options)
    {
        try
        {
            section.Bind(options);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { TargetSite.Name: var setter } refusal)
        {
            var (path, value) = section.AsEnumerable().FirstOrDefault(setting => setting.Key.EndsWith(setter.Replace("set_", ":"), StringComparison.OrdinalIgnoreCase));
            throw new OptionsValidationException("Kestrel", typeof(KestrelServerOptions), [$"{path} is {value}: {refusal.Message}"]);
        }
    }
}
