using GraphQL;

namespace KnowledgeApi.Transport.Documents;

/// <summary>Nobody has sent the document of this hash yet. Clients know the message, and send the document.</summary>
internal sealed class PersistedQueryNotFoundError : ExecutionError
{
    public PersistedQueryNotFoundError() : base("PersistedQueryNotFound") => Code = "PERSISTED_QUERY_NOT_FOUND";
}

/// <summary>Documents are not remembered by hash here. Clients know the message, and stop sending hashes.</summary>
internal sealed class PersistedQueryNotSupportedError : ExecutionError
{
    public PersistedQueryNotSupportedError() : base("PersistedQueryNotSupported") => Code = "PERSISTED_QUERY_NOT_SUPPORTED";
}

/// <summary>The document sent is not the one that its hash names.</summary>
internal sealed class PersistedQueryHashMismatchError : ExecutionError
{
    public PersistedQueryHashMismatchError(string hash) : base($"The hash of 'query' is {hash}, not the one given.") => Code = "PERSISTED_QUERY_HASH_MISMATCH";
}

/// <summary>The document is none of those trusted, and no others are run.</summary>
internal sealed class TrustedDocumentsOnlyError : ExecutionError
{
    public TrustedDocumentsOnlyError() : base("Only trusted documents are run here, and this is none of them.") => Code = "TRUSTED_DOCUMENTS_ONLY";
}
