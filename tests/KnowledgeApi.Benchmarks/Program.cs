using System.CommandLine;
using KnowledgeApi.Benchmarks.Generation;

var root = new RootCommand("Measures the API on a large made-up knowledge base.");
root.Add(GenerateCommand.Create());
return await root.Parse(args).InvokeAsync();
