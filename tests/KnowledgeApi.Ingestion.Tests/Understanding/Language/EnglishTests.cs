using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Language;

public sealed class EnglishTests
{
    [Theory]
    [InlineData("The council voted on Monday to close the bridge, which has been unsafe for years. Work will begin in spring and last two years, the mayor said, and buses will take another way.")]
    [InlineData("“We waited for hours,” said Ana Duarte, whose bus never came; 14 others left on foot. Trains between both towns stood still until noon, when engineers from Porto replaced a cable.")]
    [InlineData("Police arrested two men on Friday.")]
    public void Knows_English(string text)
    {
        Assert.True(English.IsLanguageOf(text));
    }

    [Theory]
    [InlineData("Der Stadtrat beschloss am Montag, die Brücke zu schließen, die seit Jahren als unsicher gilt. Die Sanierung soll im Frühjahr beginnen und mindestens zwei Jahre dauern, wie das Bauamt mitteilte; Busse fahren solange eine andere Strecke.")]
    [InlineData("De gemeenteraad besloot maandag om de brug of een deel ervan te sluiten, want die was al jaren onveilig. De herstelwerken beginnen in het voorjaar en duren zeker twee jaar, zo meldt het stadsbestuur in een korte verklaring.")]
    [InlineData("Byrådet besluttede mandag at lukke broen for al trafik, da den har været usikker i mange år. Arbejdet begynder til foråret og varer mindst to år, oplyser kommunen, som beder alle om at køre en anden vej.")]
    [InlineData("El ayuntamiento decidió el lunes cerrar el puente, que lleva años sin ser seguro para los camiones. Las obras empezarán en primavera y durarán al menos dos años, según informó el gobierno local en un breve comunicado.")]
    [InlineData("Le conseil municipal a décidé lundi de fermer le pont, jugé dangereux depuis de longues années. Les travaux commenceront au printemps et dureront au moins deux ans, a précisé la mairie dans un bref communiqué.")]
    [InlineData("Il consiglio comunale ha deciso lunedì di chiudere il ponte, in cattivo stato da molti anni. I lavori inizieranno in primavera e dureranno almeno due anni, ha fatto sapere il comune in una breve nota alla stampa.")]
    [InlineData("Городской совет решил в понедельник закрыть мост, который уже много лет считается опасным. Работы начнутся весной и продлятся не меньше двух лет, сообщила мэрия в коротком заявлении; автобусы пока пойдут другой дорогой через старый центр.")]
    public void Knows_what_is_not_English(string text)
    {
        Assert.False(English.IsLanguageOf(text));
    }
}
