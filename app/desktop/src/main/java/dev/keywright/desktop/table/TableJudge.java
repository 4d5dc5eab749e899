package dev.keywright.desktop.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.Field;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.GlobalTable.MultiRegionConsistency;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.ValueType;
import dev.keywright.desktop.words.Words;

/** What DynamoDB would refuse of a table (FACTS §3.1), said before it is entered. Nothing means that all is well. */
final class TableJudge {
    private static final String DYNAMODB_NAME = "[A-Za-z0-9_.-]{3,255}";
    private static final int MAX_KEY_NAME_BYTES = 255;
    private static final int MAX_TAGS = 50;
    private static final int MAX_TAG_KEY = 128;
    private static final int MAX_TAG_VALUE = 256;

    private TableJudge() {}

    static Optional<String> tableName(Design design, Table table, String name) {
        if (!name.matches(DYNAMODB_NAME)) {
            return words("judge.name");
        }
        boolean taken = !table.name().value().equals(name) && design.table(new TableName(name)).isPresent();
        return taken ? words("judge.taken", name) : Optional.empty();
    }

    static Optional<String> indexName(Table table, IndexName index, String name) {
        if (!name.matches(DYNAMODB_NAME)) {
            return words("judge.name");
        }
        boolean taken = !index.value().equals(name) && table.indexNames().contains(new IndexName(name));
        return taken ? words("judge.taken", name) : Optional.empty();
    }

    /** An attribute that is to take the place of another in a key, or to be added to it. */
    static Optional<String> keyAttribute(Table table, KeySchema key, String name) {
        if (name.isBlank() || name.getBytes(StandardCharsets.UTF_8).length > MAX_KEY_NAME_BYTES) {
            return words("judge.key.name");
        }
        AttributeName attribute = new AttributeName(name);
        if (key.contains(attribute)) {
            return words("judge.key.twice", name);
        }
        return table.attribute(attribute)
                .map(Attribute::type)
                .filter(type -> !type.keyable())
                .flatMap(type -> words("judge.key.type", name, type));
    }

    /** A new name for a declared attribute. */
    static Optional<String> attributeName(Table table, AttributeName attribute, String name) {
        if (name.isBlank()) {
            return words("judge.attribute.name");
        }
        AttributeName wanted = new AttributeName(name);
        boolean taken = !wanted.equals(attribute)
                && (table.attribute(wanted).isPresent() || table.keyAttributes().contains(wanted));
        return taken ? words("judge.taken", name) : Optional.empty();
    }

    /** Why there can be no further global index. */
    static Optional<String> anotherGlobal(Table table) {
        return table.globalIndexes().size() < Table.MAX_GLOBAL_INDEXES
                ? Optional.empty()
                : words("judge.global", Table.MAX_GLOBAL_INDEXES);
    }

    /** Why there can be no further local index. */
    static Optional<String> anotherLocal(Table table) {
        if (table.keys().sort().isEmpty()) {
            return words("judge.local.sort");
        }
        if (strong(table)) {
            return words("judge.local.strong");
        }
        return table.localIndexes().size() < Table.MAX_LOCAL_INDEXES
                ? Optional.empty()
                : words("judge.local", Table.MAX_LOCAL_INDEXES);
    }

    /** An attribute to be named by an index's INCLUDE projection. */
    static Optional<String> included(Table table, KeySchema key, Projection.Include projection, String name) {
        AttributeName attribute = new AttributeName(name);
        if (name.isBlank()) {
            return words("judge.attribute.name");
        }
        if (table.keys().contains(attribute) || key.contains(attribute)) {
            return words("judge.include.key", name);
        }
        if (projection.nonKeyAttributes().contains(attribute)) {
            return words("judge.include.twice", name);
        }
        if (projection.nonKeyAttributes().size() >= Projection.Include.MAX_ATTRIBUTES) {
            return words("judge.include", Projection.Include.MAX_ATTRIBUTES);
        }
        return includedInAll(table) >= Table.MAX_INCLUDED_ATTRIBUTES
                ? words("judge.include.all", Table.MAX_INCLUDED_ATTRIBUTES)
                : Optional.empty();
    }

    private static int includedInAll(Table table) {
        return table.indexNames()
                .stream()
                .flatMap(index -> table.projectionOf(index).stream())
                .mapToInt(projection -> projection instanceof Projection.Include(var names) ? names.size() : 0)
                .sum();
    }

    /** An attribute that is to say when items expire; none at all is fine. */
    static Optional<String> timeToLive(Design design, Table table, String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (strong(table)) {
            return words("judge.ttl.strong");
        }
        AttributeName attribute = new AttributeName(name);
        Optional<ValueType> type = table.attribute(attribute)
                .map(Attribute::type)
                .or(() -> fieldType(design, table, name));
        return type.filter(it -> it != ValueType.N).flatMap(it -> words("judge.ttl.type", name, it));
    }

    private static Optional<ValueType> fieldType(Design design, Table table, String name) {
        return design.entitiesOf(table.name())
                .stream()
                .flatMap(entity -> entity.fields().stream())
                .filter(field -> field.name().value().equals(name))
                .map(Field::type)
                .findFirst();
    }

    static Optional<String> region(Design design, Table table, String name) {
        if (!name.matches("[a-z]{2}(-[a-z]+)+-\\d")) {
            return words("judge.region");
        }
        RegionName region = new RegionName(name);
        List<RegionName> taken = table.options().globalTable().regions();
        boolean home = design.regions().stream().findFirst().filter(region::equals).isPresent();
        return home || taken.contains(region) ? words("judge.region.taken", name) : Optional.empty();
    }

    static Optional<String> newTag(Table table, String key) {
        if (table.options().tags().containsKey(key)) {
            return words("judge.taken", key);
        }
        return table.options().tags().size() < MAX_TAGS ? tagKey(key) : words("judge.tags", MAX_TAGS);
    }

    private static Optional<String> tagKey(String key) {
        if (key.isBlank() || key.length() > MAX_TAG_KEY) {
            return words("judge.tag.key", MAX_TAG_KEY);
        }
        return key.startsWith("aws:") ? words("judge.tag.aws") : Optional.empty();
    }

    static Optional<String> tagValue(String value) {
        return value.length() <= MAX_TAG_VALUE ? Optional.empty() : words("judge.tag.value", MAX_TAG_VALUE);
    }

    static boolean strong(Table table) {
        return table.options().globalTable().consistency() == MultiRegionConsistency.STRONG;
    }

    private static Optional<String> words(String key, Object... values) {
        return Optional.of(Words.text(key, values));
    }
}
