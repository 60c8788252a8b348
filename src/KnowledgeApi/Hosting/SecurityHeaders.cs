namespace KnowledgeApi.Hosting;

/// <summary>What browsers may do with an answer: nothing but read it. The explorer's files carry a policy of their own.</summary>
internal static class SecurityHeaders
{
    private const string Policy = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = Policy;
        return next(http);
    });
}
