using System.CommandLine;
using KnowledgeApi.Commands;

var root = new RootCommand("A GraphQL API over a knowledge base of news.");
root.AddServe();
root.AddImport();
root.AddExport();
root.AddSchema();
root.AddMigrate();
root.AddStats();
root.AddExplain();
return await CommandLine.RunAsync(root, args);
