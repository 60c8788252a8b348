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

    /// <summary>A list, or one text with commas, as is easier to give in the environment.</summary>
    private static string[] Origins(IConfiguration configuration)
    {
        var section = configuration.GetSection("Cors:Origins");
        return section.Get<string[]>() ?? section.Value?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
    }
}
