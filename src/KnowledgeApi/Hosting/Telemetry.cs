using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KnowledgeApi.Hosting;

/// <summary>A line for each operation, and traces and metrics by OpenTelemetry where a collector is named.</summary>
internal static class Telemetry
{
    private const string Own = "KnowledgeApi.*";
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddOperationLog(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<ILoggerProvider>(_ => new OperationLog(Console.OpenStandardError(), TimeProvider.System));

    /// <summary>Exports by OTLP, as the standard variables OTEL_… say; without an endpoint nothing is recorded.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var endpoint = builder.Configuration[Endpoint];
        if (string.IsNullOrEmpty(endpoint))
        {
            return;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            throw new FormatException($"{Endpoint} is {endpoint}, but has to be an address such as http://localhost:4317");
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration["OTEL_SERVICE_NAME"] ?? "knowledge-api"))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation(options => options.Filter = IsNoProbe).AddSource(Own))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter(Own))
            .UseOtlpExporter();
    }

    private static bool IsNoProbe(HttpContext http) => !http.Request.Path.StartsWithSegments("/health");
}
