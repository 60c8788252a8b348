using System.Collections.Frozen;

namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>Latin letters without their accents. The runtime takes no letters apart where no ICU is installed.</summary>
internal static class Accents
{
    private static readonly (char Plain, string Accented)[] Letters =
    [
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ('b', "ḃḅḇ"),
        ('c', "çćĉċčḉ"),
        ('d', "ďđḋḍḏḑḓ"),
        ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ('f', "ḟ"),
        ('g', "ĝğġģǧǵḡ"),
        ('h', "ĥħȟḣḥḧḩḫẖ"),
        ('i', "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ('j', "ĵǰ"),
        ('k', "ķǩḱḳḵ"),
        ('l', "ĺļľłḷḹḻḽ"),
        ('m', "ḿṁṃ"),
        ('n', "ñńņňǹṅṇṉṋ"),
        ('o', "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ('p', "ṕṗ"),
        ('r', "ŕŗřȑȓṙṛṝṟ"),
        ('s', "śŝşšșṡṣṥṧṩ"),
        ('t', "ţťțṫṭṯṱẗ"),
        ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ('v', "ṽṿ"),
        ('w', "ŵẁẃẅẇẉẘ"),
        ('x', "ẋẍ"),
        ('y', "ýÿŷȳẏẙỳỵỷỹ"),
        ('z', "źżžẑẓẕ"),
    ];

    private static readonly FrozenDictionary<char, char> Plain =
        Letters.SelectMany(l => l.Accented, (letter, accented) => (accented, letter.Plain)).ToFrozenDictionary(l => l.accented, l => l.Plain);

    /// <summary>Folded text without accents.</summary>
    public static string Remove(string folded) => string.Create(folded.Length, folded, (plain, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            plain[i] = Plain.GetValueOrDefault(text[i], text[i]);
        }
    });
}
