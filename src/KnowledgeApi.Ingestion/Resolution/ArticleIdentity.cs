using System.Security.Cryptography;
using System.Text;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>Gives every article its key, and sees to it that an address belongs to one article only.</summary>
internal static class ArticleIdentity
{
    public static async Task SettleAsync(Batch batch, KnowledgeContext context, CancellationToken cancellationToken)
    {
        var owners = await OwnersAsync(batch, context, cancellationToken);
        var refused = new Dictionary<Entry, string>();
        foreach (var entry in batch.Of<ArticleRecord>().Where(e => e.Record.Key is not null))
        {
            Claim(entry, owners, refused);
        }

        foreach (var entry in batch.Of<ArticleRecord>().Where(e => e.Record.Key is null))
        {
            entry.Key = Derive((ArticleRecord)entry.Record, owners);
        }

        batch.Reject(refused);
    }

    private static async Task<Dictionary<string, string>> OwnersAsync(Batch batch, KnowledgeContext context, CancellationToken cancellationToken)
    {
        var owners = new Dictionary<string, string>();
        var urls = batch.Of<ArticleRecord>().Select(e => ((ArticleRecord)e.Record).CanonicalUrl()).OfType<string>().Distinct();
        foreach (var chunk in Chunks.Of(urls))
        {
            var found = context.Articles.Where(a => chunk.Contains(a.CanonicalUrl!)).Select(a => new { a.CanonicalUrl, a.Key });
            await foreach (var article in found.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                owners[article.CanonicalUrl!] = article.Key;
            }
        }

        return owners;
    }

    private static void Claim(Entry entry, Dictionary<string, string> owners, Dictionary<Entry, string> refused)
    {
        if (((ArticleRecord)entry.Record).CanonicalUrl() is { } url && !owners.TryAdd(url, entry.Key) && owners[url] != entry.Key)
        {
            refused.Add(entry, $"url: belongs to the article '{owners[url]}' already");
        }
    }

    private static string Derive(ArticleRecord article, Dictionary<string, string> owners)
    {
        if (article.CanonicalUrl() is not { } url)
        {
            var date = article.PublishedAt?.Earliest.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
            return Shorten(FoldedText.Fold($"{article.Outlet}|{article.Headline}|") + date);
        }

        owners.TryAdd(url, Shorten(url));
        return owners[url];
    }

    private static string Shorten(string key) => key.Length <= Check.LongestKey
        ? key
        : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
