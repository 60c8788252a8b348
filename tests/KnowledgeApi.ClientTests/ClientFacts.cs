namespace KnowledgeApi.ClientTests;

/// <summary>A test that runs a client in Node.js; skipped where it is missing, except in CI.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Machine.IsCI ? null : Machine.MissingForNode;
}

/// <summary>A test that drives Chromium from Node.js; skipped where one is missing, except in CI.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Machine.IsCI ? null : Machine.MissingForChromium;
}
