using Microsoft.Extensions.FileProviders;

namespace KnowledgeApi.Explorer;

/// <summary>Banana Cake Pop beside the endpoint, from this process's own files.</summary>
internal static class ExplorerEndpoints
{
    private const string Policy =
        "default-src 'self'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self' data:; "
        + "base-uri 'self'; form-action 'none'; object-src 'none'; frame-ancestors 'none'";

    private const string Missing =
        "The explorer is not installed. It comes with the build where Node.js (with npm) is there: install Node.js, "
        + "run 'dotnet build' again and start the server anew. The API itself answers here by POST.\n";

    /// <summary>
    /// Serves the explorer to browsers. Comes before routing: once an endpoint is chosen, static files step aside,
    /// and the endpoint would answer the explorer's own address with 405.
    /// </summary>
    public static WebApplication UseExplorer(this WebApplication app, string path)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "explorer");
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            app.UseWhen(IsPage, branch => branch.Run(http => http.Response.WriteAsync(Missing, http.RequestAborted)));
            return app;
        }

        app.UseWhen(
            http => IsPage(http) && http.Request.Path == path,
            branch => branch.Run(http => { http.Response.Redirect($"{http.Request.PathBase}{path}/"); return Task.CompletedTask; }));
        app.UseWhen(
            http => http.Request.Path == $"{path}/bcp-config.json",
            branch => branch.Run(http => http.Response.WriteAsJsonAsync(ExplorerSettings.Read(), http.RequestAborted)));
        app.UseWhen(IsPage, branch => branch.Run(http => WritePageAsync(http, folder)));
        app.UseWhen(
            http => HttpMethods.IsGet(http.Request.Method) && http.Request.Path.StartsWithSegments(path) && !http.Request.Query.ContainsKey("query"),
            branch => branch.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(folder),
                RequestPath = path,
                ServeUnknownFileTypes = true,
                OnPrepareResponse = context => context.Context.Response.Headers.ContentSecurityPolicy = Policy,
            }));
        return app;

        bool IsPage(HttpContext http) =>
            HttpMethods.IsGet(http.Request.Method) && !http.Request.Query.ContainsKey("query")
            && (http.Request.Path == path || http.Request.Path == path + "/")
            && http.Request.GetTypedHeaders().Accept.Any(range => range.MediaType == "text/html");
    }

    /// <summary>The explorer's page, with the script that opens the worked questions.</summary>
    private static async Task WritePageAsync(HttpContext http, string folder)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), http.RequestAborted);
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        await http.Response.WriteAsync(page.Replace("</body>", "<script src=\"open-examples.js\"></script></body>"), http.RequestAborted);
    }
}
