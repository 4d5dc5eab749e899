package dev.keywright.samples.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Table;

/** The items of a design as they are made, and the rows they were made of: what expected results are counted in. */
public final class Rows {
    private final Map<TableName, Table> tables = new LinkedHashMap<>();
    private final List<SampleItem> items = new ArrayList<>();
    private final Map<EntityName, List<Row>> rows = new LinkedHashMap<>();

    public Rows(Table... tables) {
        for (Table table : tables) {
            this.tables.put(table.name(), table);
        }
    }

    /** Stores a row as an item of its entity's table. */
    public Row add(Entity entity, Row row) {
        Table table = tables.get(entity.table());
        if (table == null) {
            throw new IllegalArgumentException("no table " + entity.table() + " for a " + entity.name());
        }
        items.add(Words.item(table, entity, row));
        rows.computeIfAbsent(entity.name(), _ -> new ArrayList<>()).add(row);
        return row;
    }

    /** How many items there are, of all entities. */
    public int count() {
        return items.size();
    }

    public List<SampleItem> items() {
        return List.copyOf(items);
    }

    public List<Row> of(Entity entity) {
        return List.copyOf(rows.getOrDefault(entity.name(), List.of()));
    }

    public Stream<Row> where(Entity entity, Predicate<Row> condition) {
        return rows.getOrDefault(entity.name(), List.of()).stream().filter(condition);
    }

    public Stream<Row> where(Entity entity, String field, String value) {
        return where(entity, row -> row.is(field, value));
    }

    public long count(Entity entity, String field, String value) {
        return where(entity, field, value).count();
    }

    /** The first that fits. A sample without one would promise an answer that it cannot give. */
    public Row first(Entity entity, Predicate<Row> condition) {
        return where(entity, condition).findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + entity.name() + " was made that fits"));
    }

    public Row first(Entity entity) {
        return first(entity, _ -> true);
    }
}
