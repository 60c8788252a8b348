using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Adds the knowledge base to a host.</summary>
public static class SqliteServices
{
    /// <summary>Adds the knowledge base in a SQLite file.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="database">A file path or a SQLite connection string.</param>
    public static IServiceCollection AddKnowledgeData(this IServiceCollection services, string database)
    {
        services.AddPooledDbContextFactory<KnowledgeContext>(options => options.UseKnowledgeSqlite(database));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<KnowledgeContext>>().CreateDbContext());
        return services;
    }

    /// <summary>Lets a context use the knowledge base in a SQLite file.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="database">A file path or a SQLite connection string.</param>
    public static DbContextOptionsBuilder UseKnowledgeSqlite(this DbContextOptionsBuilder options, string database)
    {
        ProcessSettings.Apply();
        return options.UseSqlite(ConnectionString(database)).AddInterceptors(new ConnectionSettings());
    }

    private static string ConnectionString(string database)
    {
        var settings = database.Contains('=')
            ? new SqliteConnectionStringBuilder(database)
            : new SqliteConnectionStringBuilder { DataSource = database };
        settings.ForeignKeys = true;
        settings.DefaultTimeout = 5;
        return settings.ToString();
    }
}
