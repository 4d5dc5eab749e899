package dev.keywright.design.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.design.format.ValueJson;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.value.Value;

/** What is kept of a NoSQL Workbench file beside the design made of it. */
public final class WorkbenchKeep {
    /** The unknown member that holds the file's own JSON, of the design and of each table. */
    public static final String MEMBER = "nosql_workbench";

    /** The unknown member of an item that names further facets it is in. */
    public static final String OTHER_FACETS = "nosql_workbench_facets";

    /** The unknown member of an item that holds its own JSON, where that is not what we would write. */
    public static final String RAW_ITEM = "nosql_workbench_item";

    private static final String ITEMS = "TableData";

    private WorkbenchKeep() {}

    public static List<String> otherFacets(SampleItem item) {
        return item.extras()
                .find(OTHER_FACETS)
                .filter(Json.Arr.class::isInstance)
                .map(Json.Arr.class::cast)
                .map(names -> names.elements()
                        .stream()
                        .filter(Json.Text.class::isInstance)
                        .map(name -> ((Json.Text) name).value())
                        .toList())
                .orElse(List.of());
    }

    /** An item's JSON: as it was in the file while it still says the same, else as DynamoDB JSON. */
    public static Json itemJson(SampleItem item) {
        return item.extras()
                .find(RAW_ITEM)
                .filter(raw -> reads(raw).equals(item.attributes()))
                .orElseGet(() -> ValueJson.writeItem(item.attributes()));
    }

    private static SequencedMap<String, Value> reads(Json raw) {
        return ForeignItem.read(Cursor.of(JsonReader.read(JsonPrinter.line(raw)))).attributes();
    }

    /** A table's JSON with its item lists emptied, which keeps where they stood. */
    static Json.Obj withoutItems(Json.Obj table) {
        SequencedMap<String, Json> members = new LinkedHashMap<>(table.members());
        members.replaceAll((name, value) -> switch (name) {
            case ITEMS -> new Json.Arr(List.of());
            case "TableFacets" -> value instanceof Json.Arr(var facets)
                    ? new Json.Arr(facets.stream()
                            .map(facet -> facet instanceof Json.Obj object ? withoutItems(object) : facet)
                            .toList())
                    : value;
            default -> value;
        });
        return new Json.Obj(members);
    }
}
