using System.Text;
using GraphQLParser.AST;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Planning;

namespace KnowledgeApi.Graph.Answers;

/// <summary>Works out how loaded nouns are written: the fields as the response has them, from the slots of the records.</summary>
internal sealed class NounWriters(Selection selection)
{
    public Writer<Cell[]> Of(Shape shape, IEnumerable<GraphQLSelectionSet> sets) => Writers.Object(
        selection.Responses(sets, shape.Entity.Name).Select(field => (field.Key, OfField(shape, field))));

    public Writer<Page> Of(ConnectionPlan plan, IEnumerable<GraphQLSelectionSet> sets) =>
        new ConnectionWriters(this, selection).Of(plan, sets);

    public Writer<Cell[]> OfField(Shape shape, SelectedField field)
    {
        switch (field.Name)
        {
            case "__typename":
                return Writers.Constant(shape.Entity.Name);
            case "id":
                var noun = Encoding.UTF8.GetBytes(shape.Entity.Name);
                return (json, record) => GlobalId.Write(json, noun, record[Shape.IdSlot].Number);
            default:
                return OfDeclared(shape, shape.Entity[field.Name], field);
        }
    }

    private Writer<Cell[]> OfDeclared(Shape shape, Field declared, SelectedField field)
    {
        switch (declared)
        {
            case Column column:
                return ScalarWriters.Of(column.Kind, shape.SlotOf(column.Name));
            case Composite composite:
                return OfComposite(shape, composite, field);
            case JsonList list:
                var write = list.ItemType is null ? ListWriters.Texts : ListWriters.Objects(list, selection.Responses(field.SelectionSets, list.ItemType));
                return ScalarWriters.OrNull(shape.SlotOf(list.Name), (json, cell) => write(json, cell.Text));
            case Reference reference:
                var target = shape.References.First(plan => plan.Slot == shape.SlotOf(FieldKey.Of(field.Ast))).Target;
                var writeTarget = Of(target, field.SelectionSets);
                return ScalarWriters.OrNull(shape.SlotOf(reference.Name), (json, cell) => writeTarget(json, cell.Record));
            default:
                var slot = shape.SlotOf(FieldKey.Of(field.Ast));
                var writePage = Of(shape.Connections.First(plan => plan.Slot == slot), field.SelectionSets);
                return (json, record) => writePage(json, record[slot].Page);
        }
    }

    private Writer<Cell[]> OfComposite(Shape shape, Composite composite, SelectedField field)
    {
        var write = Writers.Object(selection.Responses(field.SelectionSets, composite.TypeName).Select(part => (part.Key, OfPart(part.Name))));
        return (json, record) =>
        {
            if (record[shape.SlotOf(Shape.PartKey(composite, composite.Parts[0]))].IsMissing)
            {
                json.WriteNullValue();
            }
            else
            {
                write(json, record);
            }
        };

        Writer<Cell[]> OfPart(string name) => name == "__typename"
            ? Writers.Constant(composite.TypeName)
            : composite.Parts.Where(part => part.Name == name).Select(part => ScalarWriters.Of(part.Kind, shape.SlotOf(Shape.PartKey(composite, part)))).First();
    }
}
