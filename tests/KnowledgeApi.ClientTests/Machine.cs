using System.Diagnostics;
using System.Text.Json;
using KnowledgeApi.Tests;

namespace KnowledgeApi.ClientTests;

/// <summary>What the clients need of the machine, and what of it is missing.</summary>
internal static class Machine
{
    public static readonly string Clients = Path.Combine(TestServer.Repository(), "tests", "KnowledgeApi.ClientTests", "clients");
    public static readonly string? Node = Find("node");
    public static readonly string? Chromium = Find("chromium");

    /// <summary>Where a missing client may not go unnoticed.</summary>
    public static readonly bool IsCI = Environment.GetEnvironmentVariable("CI") == "true";

    public static readonly string? MissingForNode = MissingNode();
    public static readonly string? MissingForChromium =
        MissingForNode ?? (Chromium is null ? "There is no 'chromium' on the PATH. Install it (Debian's package chromium)." : null);

    private static string? MissingNode()
    {
        if (Node is null)
        {
            return "There is no 'node' on the PATH. Install Node.js with npm, and build again.";
        }

        var (found, needed) = (InstalledVersion(Node), NeededVersion());
        return found < needed ? $"Node.js is {found}, and the clients need {needed} or newer."
            : File.Exists(Path.Combine(Clients, "node_modules", ".package-lock.json")) ? null
            : "The clients' packages are not installed: 'npm ci' in tests/KnowledgeApi.ClientTests/clients failed or did not run. Build again.";
    }

    private static Version InstalledVersion(string node)
    {
        using var process = Process.Start(new ProcessStartInfo(node, "--version") { RedirectStandardOutput = true })!;
        return Version.Parse(process.StandardOutput.ReadToEnd().Trim().TrimStart('v'));
    }

    private static Version NeededVersion()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Clients, "package.json")));
        return Version.Parse(package.RootElement.GetProperty("engines").GetProperty("node").GetString()!.TrimStart('>', '='));
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
        .FirstOrDefault(File.Exists);
}
