namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>Passes over what stands between a name and what is said of its bearer: ages, offices, others named beside them.</summary>
internal struct Asides(List<RoleWord> words)
{
    private const int LongestAside = 14;
    private const int LongestOther = 8;
    private const int OldestAge = 120;

    /// <summary>Where the words go on.</summary>
    public int At { get; private set; }

    /// <summary>Whether others share in what is said: then it is said in the plural.</summary>
    public bool NamesOthers { get; private set; }

    // "Of Millgate, Otley": what comes behind the comma is no other person.
    private bool _isAddress;

    /// <summary>Whether a relative clause behind could hang on nobody else.</summary>
    public bool AreOfNameOnly { get; private set; } = true;

    public bool Skip()
    {
        var from = At;
        At = words[At] switch
        {
            { Mark: ',' } => BehindComma(At + 1),
            { Mark: '(' } => IndexOf(')', At + 1) + 1,
            var word when word.Is(RoleKinds.And) => BehindOther(At + 1),
            var word when word.Is(RoleKinds.Preposition) && At == 0 => BehindAddress(At + 1),
            _ => from,
        };
        return At > from;
    }

    private int BehindComma(int at)
    {
        if (at < words.Count && words[at].Number is > 0 and <= OldestAge)
        {
            return at + 1;
        }

        var behindNames = BehindNames(at);
        _isAddress = _isAddress && behindNames > at || at < words.Count && words[at].Is(RoleKinds.Preposition);
        if (behindNames > at && behindNames < words.Count && (words[behindNames].Mark is ',' || words[behindNames].Is(RoleKinds.And)))
        {
            NamesOthers |= !_isAddress;
            return behindNames;
        }

        if (at < words.Count && words[at].Is(RoleKinds.And))
        {
            return BehindOther(at + 1);
        }

        var end = IndexOf(',', at);
        for (var i = at; i < end; i++)
        {
            AreOfNameOnly &= !words[i].IsCapital && !words[i].Is(RoleKinds.Relation);
        }

        return end;
    }

    private int BehindOther(int at)
    {
        NamesOthers = true;
        var end = Math.Min(words.Count, at + LongestOther);
        while (at < end && words[at].IsOfName && !(words[at].Is(RoleKinds.EndsEd) && !words[at].IsCapital))
        {
            at++;
        }

        return at;
    }

    private int BehindAddress(int at)
    {
        _isAddress = true;
        return BehindNames(at);
    }

    private readonly int BehindNames(int at)
    {
        while (at < words.Count && words[at].IsCapital)
        {
            at++;
        }

        return at;
    }

    /// <summary>-1 where an aside does not end.</summary>
    private readonly int IndexOf(char mark, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + LongestAside); i++)
        {
            if (words[i].Mark == mark)
            {
                return i;
            }

            if (words[i].Mark is '"' or '”' or '“' or '.' or ';' or ':')
            {
                return -1;
            }
        }

        return -1;
    }
}
