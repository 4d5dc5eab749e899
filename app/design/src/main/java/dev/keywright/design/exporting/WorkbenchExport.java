package dev.keywright.design.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.design.importing.WorkbenchKeep;
import dev.keywright.design.importing.WorkbenchTable;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Extras;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.table.Table;

/**
 * A NoSQL Workbench model. What was kept of an imported file goes back as it was, as far as the design still says the same;
 * the rest is written in the form of version 3.0. What that form has no place for is left out (WORKBENCH §1.1).
 */
public final class WorkbenchExport {
    private final Design design;

    private WorkbenchExport(Design design) {
        this.design = design;
    }

    public static Json.Obj of(Design design) {
        return new WorkbenchExport(design).model();
    }

    private static SequencedMap<String, Json> kept(Extras extras) {
        return extras.find(WorkbenchKeep.MEMBER)
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .map(object -> new LinkedHashMap<>(object.members()))
                .orElseGet(LinkedHashMap::new);
    }

    private Json.Obj model() {
        SequencedMap<String, Json> model = kept(design.extras());
        boolean fresh = model.isEmpty();
        model.put("ModelName", new Json.Text(design.name()));
        if (fresh || model.get("ModelMetadata") instanceof Json.Obj) {
            model.put("ModelMetadata", metadata(model.get("ModelMetadata") instanceof Json.Obj(var had)
                    ? new LinkedHashMap<>(had)
                    : new LinkedHashMap<>(), fresh));
        }
        model.put("DataModel", ObjectBuilder.list(design.tables(), this::table));
        return new Json.Obj(model);
    }

    /** An imported file keeps its version and gets no member it did not have, save for what is new to say. */
    private Json metadata(SequencedMap<String, Json> metadata, boolean fresh) {
        say(metadata, "Author", design.author(), fresh);
        say(metadata, "Description", design.description(), fresh);
        if (fresh) {
            metadata.put("AWSService", new Json.Text("Amazon DynamoDB"));
            metadata.put("Version", new Json.Text("3.0"));
        }
        return new Json.Obj(metadata);
    }

    private static void say(SequencedMap<String, Json> metadata, String name, String text, boolean fresh) {
        if (fresh || metadata.containsKey(name) || !text.isEmpty()) {
            metadata.put(name, new Json.Text(text));
        }
    }

    private Json table(Table table) {
        SequencedMap<String, Json> members = kept(table.extras());
        members.put("TableName", new Json.Text(table.name().value()));
        if (!saysTheSame(members, table)) {
            WorkbenchParts.write(members, table);
        }
        List<SampleItem> all = design.itemsOf(table.name());
        List<SampleItem> left = new ArrayList<>(all);
        if (members.get("TableFacets") instanceof Json.Arr(var facets) && !facets.isEmpty()) {
            members.put("TableFacets", new Json.Arr(facets.stream().map(facet -> facet(facet, all, left)).toList()));
        } else if (kept(table.extras()).isEmpty()) {
            members.put("TableFacets", ObjectBuilder.list(design.entitiesOf(table.name()),
                    entity -> WorkbenchParts.facet(table, entity, take(all, left, entity.name().value()))));
        }
        if (!left.isEmpty() || members.containsKey("TableData")) {
            members.put("TableData", items(left));
        }
        return new Json.Obj(members);
    }

    /** Whether what was kept still reads as the table's keys, attributes, indexes and capacity. */
    private static boolean saysTheSame(SequencedMap<String, Json> kept, Table table) {
        if (!kept.containsKey("KeyAttributes")) {
            return false;
        }
        Table read = WorkbenchTable.read(Cursor.of(JsonReader.read(JsonPrinter.line(new Json.Obj(kept)))).owner());
        return read.keys().equals(table.keys()) && read.attributes().equals(table.attributes())
                && read.globalIndexes().equals(table.globalIndexes())
                && read.options().capacity().equals(table.options().capacity());
    }

    private static Json facet(Json facet, List<SampleItem> all, List<SampleItem> left) {
        if (!(facet instanceof Json.Obj(var members))
                || !(members.get("FacetName") instanceof Json.Text(String name))) {
            return facet;
        }
        List<SampleItem> own = take(all, left, name);
        SequencedMap<String, Json> changed = new LinkedHashMap<>(members);
        if (!own.isEmpty() || members.containsKey("TableData")) {
            changed.put("TableData", items(own));
        }
        return new Json.Obj(changed);
    }

    /** The items of a facet; those it is the main facet of leave {@code left}. */
    private static List<SampleItem> take(List<SampleItem> all, List<SampleItem> left, String facet) {
        left.removeIf(item -> isOf(item, facet));
        return all.stream()
                .filter(item -> isOf(item, facet) || WorkbenchKeep.otherFacets(item).contains(facet))
                .toList();
    }

    private static boolean isOf(SampleItem item, String facet) {
        return item.entity().filter(entity -> entity.value().equals(facet)).isPresent();
    }

    static Json items(List<SampleItem> items) {
        return ObjectBuilder.list(items, WorkbenchKeep::itemJson);
    }
}
