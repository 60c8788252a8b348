namespace KnowledgeApi.Ingestion.Understanding.People.Names;

/// <summary>Korean given names are written with a space, a hyphen or neither between their two syllables.</summary>
internal static class KoreanSyllables
{
    private static readonly HashSet<string> Syllables =
    [
        .. ("ae ah ahn an ba bae baek bai beom bin bo bok bom bong bum byeong byong byul byung cha chae chan chang che cheol cheon cheong cheul chi chin cho choon chul chun chung da dae dal dam dan do doh dong doo du duk eon eui eul eun eung ga gab gang geon geun gi gil go gon gu guk gun gwan gwang gwon gyeong gyo gyu gyun gyung " +
            "ha hae hak ham han hang hee heon heum heung hi ho hong hoon hu hui hun hwa hwan hwang hye hyeok hyeon hyeong hyo hyon hyong hyuk hyun hyung il im in ja jae jang je jee jeom jeon jeong ji jik jin jo jong joo joon ju jun jung jwa kang keon keun ki kil kon koo ku kuk kun kwan kwang kwon kyeong kyo kyong kyu kyun kyung " +
            "man mi min mo mok mook moon mu muk mun myeong myong myoung myung na nae nam nan no nyeo o ok pil pyo pyong pyung ra rae ran rang rim rin ryeol ryong ryul ryung sa sae san sang se seo seok seol seon seong seop seul seung shik shil shim shin si sik sil sim sin so sol son song soo sook soon su suh suk sun sung tae taek um un ung woo wook woon won wan wi yang ye yeo yeol yeon yeong yi yo yon yong yoo yoon you young yu yuk yul yun yung")
            .Split(' '),
    ];

    private static readonly HashSet<string> Families =
    [
        "ahn", "bae", "baek", "ban", "cha", "chae", "chang", "cho", "choe", "choi", "chon", "chun", "chung", "gang", "gu", "ha", "han", "heo", "hong", "hwang", "hyun", "im", "jang", "jeon", "jeong", "ji", "jin", "jo", "joo", "ju", "jung",
        "kang", "kim", "ko", "koo", "kwak", "kwon", "lee", "lim", "ma", "min", "moon", "nam", "noh", "oh", "paik", "park", "pak", "rhee", "ri", "roh", "ryu", "seo", "shim", "shin", "sim", "sin", "sohn", "son", "song", "suh", "sung", "woo", "yang", "yeo", "yi", "yoo", "yoon", "you", "yu", "yun",
    ];

    public static bool IsFamily(string folded) => Families.Contains(folded);

    /// <summary>A word of two Korean syllables as both of them, any other as it is.</summary>
    public static IEnumerable<string> Cut(string folded)
    {
        // "Jaemyung", but not "Lee" or "Nina": a name of five letters or more that falls into two in one way only.
        var cuts = folded.Length is < 5 or > 10 ? [] : Enumerable.Range(2, folded.Length - 3).Where(i => Syllables.Contains(folded[..i]) && Syllables.Contains(folded[i..])).ToList();
        return cuts is [.., var at] ? [folded[..at], folded[at..]] : [folded];
    }
}
