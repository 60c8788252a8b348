using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace KnowledgeApi.Hosting;

/// <summary>
/// Whose word is taken for a client's address (X-Forwarded-For): a proxy on this machine, and those that the setting
/// 'Proxies' names by address.
/// </summary>
internal static class Proxies
{
    public static void AddProxies(this WebApplicationBuilder builder) => builder.Services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in builder.Configuration.GetSection("Proxies").Get<string[]>() ?? [])
        {
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        }
    });
}
