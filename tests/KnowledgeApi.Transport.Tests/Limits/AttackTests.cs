using System.Diagnostics;
using KnowledgeApi.Testing;
using KnowledgeApi.Transport.Limits;

namespace KnowledgeApi.Transport.Tests.Limits;

public sealed class AttackTests
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Attacks => new(Attack.All.Select(attack => attack.Name));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Refuses_an_attack_quickly(string name)
    {
        var attack = Attack.All.Single(attack => attack.Name == name);
        var guard = new RequestGuard(new());
        var watch = Stopwatch.StartNew();

        var error = Assert.Throws<RequestError>(() => guard.Parse(attack.Query));

        Assert.Equal((400, attack.Code), (error.Status, error.Code));
        Assert.True(watch.Elapsed < Budget, $"{name} took {watch.Elapsed}");
        Assert.True(error.Message.Length < 400, error.Message);
    }
}
