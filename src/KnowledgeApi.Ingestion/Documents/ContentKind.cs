namespace KnowledgeApi.Ingestion.Documents;

/// <summary>What the first bytes of a document say that it is.</summary>
internal enum ContentKind { Empty, JsonLines, JsonValues, Html, Feed, OtherXml, Text, Zip, Gzip, Tar, Binary }
