using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Hosting;

/// <summary>Limits the rate of each client's requests.</summary>
internal static class RateLimiting
{
    private const int NetworkBytes = 8;

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.AddSettings<RateLimits>("RateLimits");
        builder.Services.AddRateLimiter(options => options.OnRejected = RejectAsync);
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimits>>((options, limits) => options.GlobalLimiter = PerClient(limits.Value));
    }

    private static PartitionedRateLimiter<HttpContext> PerClient(RateLimits limits) => PartitionedRateLimiter.Create<HttpContext, IPAddress>(http =>
        http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address) || limits.PerSecond <= 0
            ? RateLimitPartition.GetNoLimiter(IPAddress.None)
            : RateLimitPartition.GetTokenBucketLimiter(Client(address), _ => new()
            {
                TokenLimit = Math.Max(limits.Burst, 1),
                TokensPerPeriod = limits.PerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));

    /// <summary>What stands for a client: its address, or its network by IPv6, where one client has 2^64 addresses.</summary>
    private static IPAddress Client(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(Math.Min(bytes.Length, NetworkBytes)).Clear();
        return new(bytes);
    }

    private static ValueTask RejectAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var response = context.HttpContext.Response;
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1);
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new(ErrorResponse.WriteAsync(response, StatusCodes.Status429TooManyRequests, "TOO_MANY_REQUESTS", "Too many requests from this address."));
    }
}
