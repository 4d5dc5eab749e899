package dev.keywright.design.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;

/** An attribute's new name, wherever the table's items, indexes, entities and patterns speak of it. */
final class AttributeRename extends Requests {
    private final TableName table;
    private final AttributeName from;
    private final AttributeName to;

    private AttributeRename(TableName table, AttributeName from, AttributeName to) {
        this.table = table;
        this.from = from;
        this.to = to;
    }

    static Design apply(Design design, TableName table, AttributeName from, AttributeName to) {
        AttributeRename rename = new AttributeRename(table, from, to);
        return TableEdits.change(design, table, rename::table)
                .withEntities(design.entities().stream().map(rename::entity).toList())
                .withItems(design.items().stream().map(rename::item).toList())
                .withAccessPatterns(design.accessPatterns().stream().map(rename::in).toList());
    }

    private Table table(Table old) {
        if (!from.equals(to) && (old.attribute(to).isPresent() || old.keyAttributes().contains(to))) {
            throw new RefusedEditException("there is already an attribute " + to);
        }
        if (old.attribute(from).isEmpty() && !old.keyAttributes().contains(from)) {
            throw new RefusedEditException("there is no attribute " + from);
        }
        return old.withKeys(keys(old.keys()))
                .withAttributes(
                        old.attributes().stream().map(each -> new Attribute(name(each.name()), each.type())).toList())
                .withGlobalIndexes(old.globalIndexes()
                        .stream()
                        .map(index -> index.withKeys(keys(index.keys())).withProjection(projection(index.projection())))
                        .toList())
                .withLocalIndexes(old.localIndexes()
                        .stream()
                        .map(
                                index -> index.withSortKey(name(index.sortKey()))
                                        .withProjection(projection(index.projection())))
                        .toList())
                .withOptions(old.options().withTimeToLive(old.options().timeToLive().map(this::name)));
    }

    private AttributeName name(AttributeName name) {
        return name.equals(from) ? to : name;
    }

    private KeySchema keys(KeySchema keys) {
        return new KeySchema(names(keys.partition()), names(keys.sort()));
    }

    private List<AttributeName> names(List<AttributeName> names) {
        return names.stream().map(this::name).toList();
    }

    private Projection projection(Projection projection) {
        return switch (projection) {
            case Projection.All _,Projection.KeysOnly _ -> projection;
            case Projection.Include(var names) -> new Projection.Include(names(names));
        };
    }

    private Entity entity(Entity entity) {
        return entity.table().equals(table)
                ? FieldEdits.renamed(entity, new FieldName(from.value()), new FieldName(to.value()))
                : entity;
    }

    private SampleItem item(SampleItem item) {
        return item.table().equals(table) ? item.withAttributes(renamed(item.attributes())) : item;
    }

    private <V> SequencedMap<String, V> renamed(SequencedMap<String, V> attributes) {
        return renamed(attributes, from.value(), to.value());
    }

    /** The entry keeps its place in the order; an entry that already has the new name gives way. */
    static <V> SequencedMap<String, V> renamed(SequencedMap<String, V> map, String from, String to) {
        if (!map.containsKey(from) || from.equals(to)) {
            return map;
        }
        SequencedMap<String, V> renamed = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (!name.equals(to)) {
                renamed.put(name.equals(from) ? to : name, value);
            }
        });
        return renamed;
    }

    @Override
    Expression expression(TableName where, Expression expression) {
        return where.equals(table) ? ExpressionText.rename(expression, from, to) : expression;
    }

    @Override
    String path(TableName where, String path) {
        return where.equals(table) ? ExpressionText.renamePath(path, from, to) : path;
    }

    @Override
    ItemTemplate item(TableName where, ItemTemplate item) {
        return where.equals(table) ? new ItemTemplate(item.entity(), renamed(item.attributes())) : item;
    }
}
