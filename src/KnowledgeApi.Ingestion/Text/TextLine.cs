namespace KnowledgeApi.Ingestion.Text;

/// <summary>A line that is not blank, and where it stands.</summary>
internal readonly record struct TextLine(int Number, string Text)
{
    public static List<TextLine> Of(string text) =>
    [
        .. text.Split('\n')
            .Select((line, index) => (Number: index + 1, Text: Phrase.Of(line)))
            .Where(line => line.Text is not null)
            .Select(line => new TextLine(line.Number, line.Text!)),
    ];
}
