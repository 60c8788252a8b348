using System.Text.Json;
using GraphQLParser.AST;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Planning;

namespace KnowledgeApi.Graph.Answers;

/// <summary>Works out how a connection's pages are written.</summary>
internal sealed class ConnectionWriters(NounWriters nouns, Selection selection)
{
    public Writer<Page> Of(ConnectionPlan plan, IEnumerable<GraphQLSelectionSet> sets)
    {
        var type = $"{plan.Connection.TypeName}Connection";
        return Writers.Object(selection.Responses(sets, type).Select(field => (field.Key, field.Name switch
        {
            "edges" => Edges(plan, field),
            "nodes" => Nodes(plan, field),
            "pageInfo" => PageInfo(field),
            "totalCount" => (json, page) => json.WriteNumberValue(page.TotalCount),
            _ => Writers.Constant(type),
        })));
    }

    private Writer<Page> Nodes(ConnectionPlan plan, SelectedField field)
    {
        var write = nouns.Of(plan.Node, field.SelectionSets);
        return (json, page) =>
        {
            json.WriteStartArray();
            foreach (var edge in page.Edges)
            {
                write(json, edge.Node);
            }

            json.WriteEndArray();
        };
    }

    private Writer<Page> Edges(ConnectionPlan plan, SelectedField field)
    {
        var type = $"{plan.Connection.TypeName}Edge";
        var write = Writers.Object(selection.Responses(field.SelectionSets, type).Select(part => (part.Key, OfEdge(plan, part, type))));
        return (json, page) =>
        {
            json.WriteStartArray();
            foreach (var edge in page.Edges)
            {
                write(json, (page, edge));
            }

            json.WriteEndArray();
        };
    }

    private Writer<(Page Page, Edge Edge)> OfEdge(ConnectionPlan plan, SelectedField field, string type)
    {
        switch (field.Name)
        {
            case "__typename":
                return (json, _) => json.WriteStringValue(type);
            case "cursor":
                return (json, at) => json.WriteStringValue(at.Page.CursorOf(at.Edge));
            case "node":
                var writeNode = nouns.Of(plan.Node, field.SelectionSets);
                return (json, at) => writeNode(json, at.Edge.Node);
            default:
                var write = nouns.OfField(plan.Link, field);
                return (json, at) => write(json, at.Edge.Link);
        }
    }

    private Writer<Page> PageInfo(SelectedField field) => Writers.Object(
        selection.Responses(field.SelectionSets, "PageInfo").Select(part => (part.Key, part.Name switch
        {
            "hasNextPage" => (json, page) => json.WriteBooleanValue(page.HasNextPage),
            "hasPreviousPage" => (json, page) => json.WriteBooleanValue(page.HasPreviousPage),
            "startCursor" => (json, page) => WriteCursor(json, page, 0),
            "endCursor" => (json, page) => WriteCursor(json, page, ^1),
            _ => (Writer<Page>)Writers.Constant("PageInfo"),
        })));

    private static void WriteCursor(Utf8JsonWriter json, Page page, Index index)
    {
        if (page.Edges.Count == 0)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(page.CursorOf(page.Edges[index]));
        }
    }
}
