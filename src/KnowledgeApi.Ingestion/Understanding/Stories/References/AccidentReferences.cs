namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>Accidents of what has no name, told by verbs that mean little else: "a cargo boat sank on Jan. 12".</summary>
internal static class AccidentReferences
{
    private const int MostNouns = 4;

    public static BackReference? Find(DatedSentence sentence)
    {
        var (tokens, end) = (sentence.Before, sentence.BeforeTime);
        var verb = end == 0 ? -1 : tokens.FindLastIndex(end - 1, token => ReferenceWords.Accidents.Contains(token.Text));
        var article = verb < 2 ? -1 : tokens.FindLastIndex(verb - 1, token => token.Text is "a" or "an");
        if (article < 0 || !ReferenceWords.WithoutName.Contains(tokens[verb - 1].Text) || verb - article is < 2 or > MostNouns + 1 || !DatedSentence.AreOfNoun(tokens, article + 1, verb))
        {
            return null;
        }

        var isClause = article == 0 || DatedSentence.IsBreak(tokens, article - 1) || tokens[article - 1].Text is "when" or "after" or "and" or "but";
        var isWhole = verb + 1 == end || Complement.EndOf(tokens, verb + 1, end) == end;
        return isClause && isWhole && DatedSentence.IsReal(tokens, article, verb) ? new([new(tokens[article].Start, tokens[end - 1].End)], tokens[article].Start, sentence.Date.End) : null;
    }
}
