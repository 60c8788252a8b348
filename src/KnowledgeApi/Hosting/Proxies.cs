using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace KnowledgeApi.Hosting;

/// <summary>
/// Whose word is taken for a client's address (X-Forwarded-For): a proxy on this machine, and those that the setting
/// 'Proxies' names by address.
/// </summary>
internal static class Proxies
{
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var proxies = builder.Configuration.Texts("Proxies");
        var addresses = Array.ConvertAll(proxies, proxy =>
            IPAddress.TryParse(proxy, out var address) ? address : throw new FormatException($"Proxies has {proxy}, which is no IP address"));
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            Array.ForEach(addresses, options.KnownProxies.Add);
        });
    }
}
