using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Hosting;

/// <summary>The sections of the configuration, each an object whose properties say in which range they may be.</summary>
internal static class Settings
{
    /// <summary>Takes the settings of a section, and keeps the server from starting where one is out of its range.</summary>
    public static void AddSettings<T>(this WebApplicationBuilder builder, string section) where T : class
    {
        builder.Services.AddOptions<T>().Bind(builder.Configuration.GetSection(section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<T>>(new Ranges<T>(section));
    }

    /// <exception cref="OptionsValidationException">Settings are out of their range.</exception>
    public static void CheckSettings(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (AggregateException several)
        {
            var faults = several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(one => one.Failures).Distinct();
            throw new OptionsValidationException("", typeof(object), faults);
        }
    }

    /// <summary>A setting that is a list, or one text with commas, as is easier to give in the environment.</summary>
    public static string[] Texts(this IConfiguration configuration, string path)
    {
        var section = configuration.GetSection(path);
        return section.Get<string[]>() ?? section.Value?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
    }

    /// <summary>The transport that reads the folder does not know by which setting it was named.</summary>
    public static void CheckTrustedDocuments(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["GraphQL:TrustedDocuments"] is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new FormatException($"GraphQL:TrustedDocuments is {folder}, but there is no such folder");
        }
    }

    /// <summary>The logging that reads the levels would say of a wrong one neither where it stands nor what may.</summary>
    public static void CheckLogLevels(this WebApplicationBuilder builder)
    {
        foreach (var (path, level) in builder.Configuration.GetSection("Logging").AsEnumerable())
        {
            if (path.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase) && !string.IsNullOrEmpty(level) && !Enum.TryParse<LogLevel>(level, ignoreCase: true, out _))
            {
                throw new FormatException($"{path} is {level}, but has to be one of {string.Join(", ", Enum.GetNames<LogLevel>())}");
            }
        }
    }

    private sealed class Ranges<T>(string section) : IValidateOptions<T> where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            var faults = typeof(T).GetProperties()
                .Select(property => (property.Name, Value: property.GetValue(options), Range: property.GetCustomAttribute<RangeAttribute>()))
                .Where(setting => setting.Range?.IsValid(setting.Value) == false)
                .Select(setting => $"{section}:{setting.Name} is {setting.Value}, but has to be {setting.Range!.Minimum} to {setting.Range.Maximum}")
                .ToList();
            return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
        }
    }
}
