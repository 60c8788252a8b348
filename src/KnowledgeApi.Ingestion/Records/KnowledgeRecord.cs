using System.Text.Json.Serialization;

namespace KnowledgeApi.Ingestion.Records;

/// <summary>One line of an import. It states the whole of its noun: what it leaves out is unknown.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OutletRecord), "outlet")]
[JsonDerivedType(typeof(PersonRecord), "person")]
[JsonDerivedType(typeof(EventRecord), "event")]
[JsonDerivedType(typeof(ArticleRecord), "article")]
internal abstract class KnowledgeRecord
{
    [JsonPropertyOrder(-1)]
    public string? Key { get; init; }

    internal abstract Noun Noun { get; }

    /// <summary>What is wrong with it by itself; nulls stand for what is right.</summary>
    public abstract IEnumerable<string?> Faults();

    /// <summary>The records that have to exist for this one to be stored.</summary>
    public abstract IEnumerable<Reference> References();
}

internal enum Noun { Outlet, Person, Event, Article }

/// <param name="Noun">The kind of what is referred to.</param>
/// <param name="Key">Its key.</param>
/// <param name="Path">The property that refers to it.</param>
internal sealed record Reference(Noun Noun, string Key, string Path);
