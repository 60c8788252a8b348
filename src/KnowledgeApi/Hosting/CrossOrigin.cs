using KnowledgeApi.Transport;

namespace KnowledgeApi.Hosting;

/// <summary>Which other sites' pages may ask: none until 'Cors:Origins' names them.</summary>
internal static class CrossOrigin
{
    private static readonly TimeSpan PreflightLasts = TimeSpan.FromHours(1);

    public static void AddCrossOrigin(this WebApplicationBuilder builder)
    {
        var origins = builder.Configuration.GetSection("Cors:Origins").Get<string[]>();
        if (origins is not { Length: > 0 })
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
        if (app.Configuration.GetSection("Cors:Origins").Exists())
        {
            app.UseCors();
        }
    }
}
