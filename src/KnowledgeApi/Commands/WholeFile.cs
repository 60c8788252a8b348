namespace KnowledgeApi.Commands;

/// <summary>A file that is there as a whole or as it was before: it is written beside its place, and takes that at the end.</summary>
internal static class WholeFile
{
    public static Task WriteAsync(string path, Func<Stream, Task> write) =>
        Path.GetFullPath(path) is var full && full.StartsWith("/dev/", StringComparison.Ordinal) ? WriteInPlaceAsync(full, write) : ReplaceAsync(Target(full), write);

    /// <summary>A device or the pipe of a shell would no longer be one.</summary>
    private static async Task WriteInPlaceAsync(string path, Func<Stream, Task> write)
    {
        await using var output = File.Create(path);
        await write(output);
    }

    private static async Task ReplaceAsync(string path, Func<Stream, Task> write)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder.");
        }

        var partial = $"{path}.{Path.GetRandomFileName()}.partial";
        var output = File.Create(partial);
        try
        {
            await using (output)
            {
                KeepMode(path, partial);
                await write(output);
            }

            File.Move(partial, path, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>What was for some eyes only stays so.</summary>
    private static void KeepMode(string path, string partial)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(partial, File.GetUnixFileMode(path));
        }
    }

    private static string Target(string path) => File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
}
