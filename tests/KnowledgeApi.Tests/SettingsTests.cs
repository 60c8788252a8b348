using KnowledgeApi.Hosting;
using KnowledgeApi.Tests.Commands;
using KnowledgeApi.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Tests;

public sealed class SettingsTests
{
    private const string Database = "Data Source=never-made.db";

    [Theory]
    [InlineData("Limits:Document:Nesting", "0")]
    [InlineData("Limits:Document:VariableValues", "-1")]
    [InlineData("Limits:Cost:Nodes", "0")]
    [InlineData("Limits:Execution:Timeout", "-00:00:05")]
    [InlineData("Limits:Execution:Concurrent", "0")]
    [InlineData("Limits:Execution:Queued", "-1")]
    [InlineData("RateLimits:PerSecond", "-1")]
    [InlineData("GraphQL:KeepAlive", "00:00:00")]
    [InlineData("GraphQL:MaxMessageSize", "0")]
    [InlineData("Kestrel:Limits:MaxRequestBodySize", "-1")]
    [InlineData("Limits:Execution:Timeout", "soon")]
    [InlineData("Logging:LogLevel:Default", "Loud")]
    [InlineData("Proxies:0", "gateway")]
    [InlineData("Proxies", "gateway")]
    [InlineData("Cors:Origins", "foo bar")]
    [InlineData("Cors:Origins", "localhost:3000")]
    [InlineData("Cors:Origins:0", "https://app.example/")]
    [InlineData("Cors:Origins:0", "https://app.example/page")]
    [InlineData("Cors:Origins", "https://app.example:443")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "nonsense")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "localhost:4317")]
    [InlineData("GraphQL:TrustedDocuments", "no-such-folder")]
    public void Keep_the_server_from_starting_where_they_make_no_sense(string setting, string value)
    {
        var refusal = Record.Exception(() => KnowledgeHost.Build(Database, "http://127.0.0.1:0", [new(setting, value)]));

        Assert.NotNull(refusal);
        Assert.Contains(setting.Replace(":0", ""), refusal.Message, StringComparison.Ordinal);
        Assert.Contains(value, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Let_the_server_start_where_a_level_of_the_log_is_empty()
    {
        await using var app = KnowledgeHost.Build(Database, "http://127.0.0.1:0", [new("Logging:LogLevel:Default", "")]);

        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Any");

        Assert.Equal((true, false), (log.IsEnabled(LogLevel.Information), log.IsEnabled(LogLevel.Debug)));
    }

    [Fact]
    public async Task Let_the_server_start_where_the_folder_of_trusted_documents_is_empty()
    {
        await using var app = KnowledgeHost.Build(Database, "http://127.0.0.1:0", [new("GraphQL:TrustedDocuments", "")]);

        Assert.Empty(app.Services.GetRequiredService<IOptions<TransportOptions>>().Value.TrustedDocuments!);
    }

    [Fact]
    public void Are_refused_all_at_once()
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => KnowledgeHost.Build(
            Database, "http://127.0.0.1:0", [new("Limits:Cost:Nodes", "0"), new("Limits:Execution:Concurrent", "0"), new("GraphQL:KeepAlive", "00:00:00")]));

        Assert.Equal(["GraphQL:KeepAlive", "Limits:Cost:Nodes", "Limits:Execution:Concurrent"], refusal.Failures.Select(fault => fault[..fault.IndexOf(' ')]).Order());
    }

    [Fact]
    public async Task End_the_program_with_a_sentence_before_it_makes_a_database()
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-");
        var database = Path.Combine(folder.FullName, "new.db");

        var (code, output, errors) = await CommandLine.RunAsync(["--database", database, "--urls", "http://127.0.0.1:0"], null, ("Limits__Cost__Nodes", "0"));

        Assert.Equal((2, "", "Limits:Cost:Nodes is 0, but has to be 1 to 9223372036854775807\n", false), (code, output, errors, File.Exists(database)));
        folder.Delete(recursive: true);
    }
}
