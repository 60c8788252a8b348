using Microsoft.Extensions.Options;

namespace KnowledgeApi.Transport.Tests;

public sealed class TransportOptionsTests
{
    [Fact]
    public async Task Keep_the_host_from_starting_where_they_make_no_sense()
    {
        var start = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            TestHost.StartAsync(options => (options.KeepAlive, options.MaxMessageSize) = (TimeSpan.Zero, 0)));

        Assert.Contains("KeepAlive", start.Message, StringComparison.Ordinal);
        Assert.Contains("MaxMessageSize", start.Message, StringComparison.Ordinal);
    }
}
