using KnowledgeApi.Transport;

namespace KnowledgeApi.Hosting;

/// <summary>Which other sites' pages may ask: none until 'Cors:Origins' names them.</summary>
internal static class CrossOrigin
{
    private static readonly TimeSpan PreflightLasts = TimeSpan.FromHours(1);

    public static void AddCrossOrigin(this WebApplicationBuilder builder)
    {
        var origins = Origins(builder.Configuration);
        if (origins.Length == 0)
        {
            return;
        }

        builder.Services.Configure<TransportOptions>(transport => transport.AllowedOrigins = origins);
        builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
            .WithOrigins(origins)
            .WithMethods("GET", "POST")
            .AllowAnyHeader()
            .WithExposedHeaders("Retry-After", "X-Request-Id")
            .SetPreflightMaxAge(PreflightLasts)));
    }

    public static void UseCrossOrigin(this WebApplication app)
    {
        if (Origins(app.Configuration).Length > 0)
        {
            app.UseCors();
        }
    }

    private static string[] Origins(IConfiguration configuration)
    {
        var origins = configuration.Texts("Cors:Origins");
        return Array.Find(origins, origin => !IsOrigin(origin)) is { } other
            ? throw new FormatException($"Cors:Origins has {other}, but an origin is a scheme and a host, with the port where that is not the usual one, such as https://app.example or http://localhost:3000")
            : origins;
    }

    /// <summary>Whether a browser could say that a page is from there; or all pages are meant.</summary>
    private static bool IsOrigin(string text) => text == "*"
        || Uri.TryCreate(text, UriKind.Absolute, out var uri) && text.Equals($"{uri.Scheme}://{uri.Authority}", StringComparison.OrdinalIgnoreCase);
}
