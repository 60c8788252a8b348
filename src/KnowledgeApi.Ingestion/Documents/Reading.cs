using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Documents;

/// <summary>What a reader found at one place: a record, or what is wrong there.</summary>
internal readonly record struct Reading(string File, int Line, KnowledgeRecord? Record, string? Fault)
{
    /// <summary>The record where it is right by itself, or else what is wrong with it.</summary>
    public static Reading Of(string file, int line, KnowledgeRecord record)
    {
        var faults = string.Join("; ", record.Faults().OfType<string>());
        return faults.Length == 0 ? new(file, line, record, null) : Rejected(file, line, faults);
    }

    public static Reading Rejected(string file, int line, string fault) => new(file, line, null, fault);
}
