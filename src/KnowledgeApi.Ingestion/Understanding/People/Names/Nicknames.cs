namespace KnowledgeApi.Ingestion.Understanding.People.Names;

/// <summary>Short forms of given names, each with the names that it may stand for.</summary>
internal static class Nicknames
{
    private static readonly Dictionary<string, string> Full = Table(
        "abigail abby", "abraham abe", "alan al", "albert al bert", "alexander alex sasha", "alexandra alex sandra", "alfred al fred alf", "andrew andy drew", "anthony tony", "antonio tony", "arthur art", "barbara barb",
        "benjamin ben benny", "bernard bernie", "catherine cathy kate katie", "charles charlie chuck", "christina chris tina", "christine chris", "christopher chris", "cynthia cindy", "daniel dan danny", "david dave",
        "deborah debbie deb", "dennis denny", "donald don donnie", "douglas doug", "dorothy dot", "edward ed eddie ted ned", "elizabeth liz beth betty lizzie eliza", "eugene gene", "francis frank", "franklin frank", "frederick fred freddie",
        "gabriel gabe", "gerald gerry jerry", "gregory greg", "harold harry", "henry hank harry", "isaac ike", "jacob jake", "james jim jimmy jamie", "janet jan", "jeffrey jeff", "jennifer jen jenny", "jeremy jerry", "jessica jess",
        "john jack johnny jon", "jonathan jon", "joseph joe joey", "joshua josh", "judith judy", "katherine kathy kate katie", "kathleen kathy", "kenneth ken kenny", "kimberly kim", "lawrence larry", "leonard len", "louis lou", "madeleine maddie",
        "margaret maggie meg peggy", "martin marty", "matthew matt", "michael mike mick micky", "mitchell mitch", "nathaniel nate", "nathan nate", "nicholas nick", "pamela pam", "patricia pat patty", "patrick pat", "peter pete", "philip phil", "phillip phil",
        "raymond ray", "rebecca becky", "reginald reg", "richard rick dick rich", "robert bob rob bobby robbie", "ronald ron ronnie", "rudolph rudy", "rudolf rudy", "samuel sam", "sandra sandy", "stephen steve", "steven steve", "stanley stan", "susan sue", "suzanne sue",
        "terence terry", "theodore ted teddy", "thomas tom tommy", "timothy tim", "valentine val", "victoria vicky", "vincent vince", "virginia ginny", "walter walt", "wesley wes", "william bill will billy willie", "zachary zach");

    /// <summary>The name that all forms of it share: the first one that a short form stands for.</summary>
    public static string FullOf(string folded) => Full.GetValueOrDefault(folded, folded);

    public static bool Agree(string a, string b) => a == b || FullOf(a) == FullOf(b);

    private static Dictionary<string, string> Table(params string[] rows)
    {
        var full = new Dictionary<string, string>();
        foreach (var row in rows)
        {
            var names = row.Split(' ');
            foreach (var name in names[1..])
            {
                full.TryAdd(name, names[0]);
            }
        }

        return full;
    }
}
