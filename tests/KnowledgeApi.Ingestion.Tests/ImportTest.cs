using System.Text;
using KnowledgeApi.Data;
using KnowledgeApi.Testing;

namespace KnowledgeApi.Ingestion.Tests;

/// <summary>A fresh database and an importer whose clock stands still.</summary>
public abstract class ImportTest : IAsyncLifetime
{
    protected const string Story =
        """
        {"type":"outlet","key":"korea-herald","name":"The Korea Herald","alternateNames":["KH"],"url":"https://www.koreaherald.com","country":"KR"}
        {"type":"person","key":"clint-work","name":"Clint Work","aliases":[{"name":"Work","kind":"WEAK_ALIAS"}],"birthDate":"1980-05"}
        {"type":"event","key":"kei-report","name":"Release of a report","kind":"PUBLICATION","start":"2025-06-09","participants":[{"person":"clint-work","role":"SPEAKER","articles":["report"]}]}
        {"type":"article","key":"report","headline":"Report on the alliance","body":"Clint Work spoke.","outlet":"korea-herald","publishedAt":"2025-06-10T00:00:00.1234567Z","mentions":[{"person":"clint-work","role":"QUOTED","evidence":[{"property":"BODY","start":0,"end":10}]}],"events":[{"event":"kei-report","relation":"ABOUT"}]}
        """;

    protected static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private TestDatabase _database = null!;

    protected KnowledgeContext Context { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        Context = _database.CreateContext();
    }

    public async Task DisposeAsync()
    {
        await Context.DisposeAsync();
        await _database.DisposeAsync();
    }

    protected Task<ImportReport> ImportAsync(string lines, bool replace = false, bool extract = true) =>
        Importer().ImportAsync("-", new MemoryStream(Encoding.UTF8.GetBytes(lines)), new(extract, replace), CancellationToken.None);

    protected Task<ImportReport> ImportAsync(byte[] bytes) => Importer().ImportAsync("-", new MemoryStream(bytes), new(), CancellationToken.None);

    protected Task<ImportReport> ImportFilesAsync(params string[] paths) => Importer().ImportAsync(paths, new ImportOptions(), CancellationToken.None);

    private Importer Importer() => new(Context, new StoppedClock());

    protected sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
