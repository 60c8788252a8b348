using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Adds the knowledge base to a host.</summary>
public static class SqliteServices
{
    private static readonly string[] FileKeywords = ["Data Source", "DataSource", "Filename"];

    /// <summary>Adds the knowledge base in a SQLite file.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="database">A file path or a SQLite connection string.</param>
    /// <param name="tell">Told in a sentence where an import waits long for another process.</param>
    public static IServiceCollection AddKnowledgeData(this IServiceCollection services, string database, Action<string>? tell = null)
    {
        services.AddPooledDbContextFactory<KnowledgeContext>(options =>
        {
            options.UseKnowledgeSqlite(database);
            if (tell is not null)
            {
                options.AddInterceptors(new LockNotice(tell));
            }
        });
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<KnowledgeContext>>().CreateDbContext());
        return services;
    }

    /// <summary>Lets a context use the knowledge base in a SQLite file.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="database">A file path or a SQLite connection string.</param>
    public static DbContextOptionsBuilder UseKnowledgeSqlite(this DbContextOptionsBuilder options, string database)
    {
        ProcessSettings.Apply();
        return options.UseSqlite(Settings(database).ToString()).AddInterceptors(new ConnectionSettings());
    }

    internal static SqliteConnectionStringBuilder Settings(string database)
    {
        var settings = IsConnectionString(database) ? new SqliteConnectionStringBuilder(database) : new() { DataSource = database };
        settings.ForeignKeys ??= true;
        settings.DefaultTimeout = settings.ShouldSerialize("Default Timeout") ? settings.DefaultTimeout : 5;
        return settings;
    }

    /// <summary>Whether it names a file by a keyword: what else a connection string is made of, a path may have as well.</summary>
    private static bool IsConnectionString(string database)
    {
        try
        {
            return FileKeywords.Any(new DbConnectionStringBuilder { ConnectionString = database }.ContainsKey);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
