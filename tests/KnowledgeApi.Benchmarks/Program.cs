using System.CommandLine;
using KnowledgeApi.Benchmarks.Attacks;
using KnowledgeApi.Benchmarks.Generation;
using KnowledgeApi.Benchmarks.Importing;
using KnowledgeApi.Benchmarks.Load;
using KnowledgeApi.Benchmarks.Reference;
using KnowledgeApi.Benchmarks.Understanding;

var root = new RootCommand("Measures the API on a large made-up knowledge base.");
root.Add(GenerateCommand.Create());
root.Add(ReferenceCommand.Create());
root.Add(ImportCommand.Create());
root.Add(KillsCommand.Create());
root.Add(AttacksCommand.Create());
root.Add(LoadCommand.Create());
root.Add(StoriesCommand.Create());
root.Add(DatesCommand.Create());
return await root.Parse(args).InvokeAsync();
