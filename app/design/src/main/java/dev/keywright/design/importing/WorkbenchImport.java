package dev.keywright.design.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Extras;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.Value;

/**
 * NoSQL Workbench models of every version (WORKBENCH §1.1). The file's own JSON, without its items, is kept with the
 * design and its tables, so that an export gives back what has no place in a design.
 */
final class WorkbenchImport {
    private final List<Table> tables = new ArrayList<>();
    private final List<SampleItem> items = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();

    private WorkbenchImport() {}

    static Imported read(Cursor cursor, String name) {
        return new WorkbenchImport().model(cursor, name);
    }

    private Imported model(Cursor cursor, String name) {
        Members model = cursor.owner();
        Optional<Members> metadata = model.find("ModelMetadata").map(Cursor::owner);
        model.require("DataModel").elements().forEach(this::table);
        SequencedMap<String, Json> rest = new LinkedHashMap<>(((Json.Obj) cursor.node().json()).members());
        rest.put("DataModel", new Json.Arr(List.of()));
        Design design = Design.named(model.find("ModelName").map(Cursor::text).orElse(name))
                .withDescription(metadata.map(it -> it.text("Description")).orElse(""))
                .withAuthor(metadata.map(it -> it.text("Author")).orElse(""))
                .withTables(tables)
                .withEntities(entities)
                .withItems(items)
                .withExtras(Extras.NONE.with(WorkbenchKeep.MEMBER, new Json.Obj(rest)));
        String version = metadata.map(it -> it.text("Version")).filter(text -> !text.isEmpty()).orElse("preview");
        return new Imported(design.withAccessPatterns(PatternProposal.of(design)),
                "NoSQL Workbench model, version " + version, notices);
    }

    private void table(Cursor cursor) {
        Members members = cursor.owner();
        Table table = WorkbenchTable.read(members);
        Json.Obj kept = WorkbenchKeep.withoutItems((Json.Obj) cursor.node().json());
        tables.add(table.withExtras(Extras.NONE.with(WorkbenchKeep.MEMBER, kept)));
        List<SampleItem> found = items(members, table);
        EntityProposal proposal = EntityProposal.of(members, table, found);
        entities.addAll(proposal.entities(entities.stream().map(it -> it.name().value()).toList()));
        items.addAll(proposal.items());
        if (!proposal.entities(List.of()).isEmpty()) {
            notices.add("table " + table.name() + ": key templates of " + proposal.entities(List.of()).size()
                    + " entities are proposals; look them over in the entity chart");
        }
    }

    /** Items of facets, each with its facet as entity, then the table's own; of two with one key the last stays. */
    private List<SampleItem> items(Members members, Table table) {
        SequencedMap<Object, SampleItem> byKey = new LinkedHashMap<>();
        for (Cursor facet : members.find("TableFacets").map(Cursor::elements).orElse(List.of())) {
            Members named = facet.owner();
            EntityName entity = new EntityName(named.text("FacetName"));
            named.find("TableData")
                    .map(Cursor::elements)
                    .orElse(List.of())
                    .forEach(item -> put(byKey, table, ForeignItem.read(item), Optional.of(entity)));
        }
        members.find("TableData")
                .map(Cursor::elements)
                .orElse(List.of())
                .forEach(item -> put(byKey, table, ForeignItem.read(item), Optional.empty()));
        return List.copyOf(byKey.values());
    }

    private static void put(SequencedMap<Object, SampleItem> byKey, Table table, ForeignItem item,
            Optional<EntityName> facet) {
        List<Value> key = table.keys()
                .attributes()
                .stream()
                .map(name -> item.attributes().getOrDefault(name.value(), new Value.Null()))
                .toList();
        Optional<SampleItem> before = Optional.ofNullable(byKey.get(key));
        Optional<EntityName> first = before.flatMap(SampleItem::entity);
        List<String> others = new ArrayList<>(before.map(WorkbenchKeep::otherFacets).orElse(List.of()));
        first.filter(name -> facet.isPresent() && !facet.equals(first)).ifPresent(name -> others.add(name.value()));
        Extras extras = others.isEmpty()
                ? item.extras()
                : item.extras().with(WorkbenchKeep.OTHER_FACETS, ObjectBuilder.texts(others));
        byKey.put(key, new SampleItem(table.name(), facet.or(() -> first), item.attributes(), extras));
    }
}
