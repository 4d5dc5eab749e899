package dev.keywright.engine.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What the generator must know of a table, read off the request that creates it.
 *
 * @param indexes the table's indexes, local ones first
 */
record TableShape(String name, List<Key> key, List<Index> indexes) {

    /** One attribute of a key and its type: S, N or B. */
    record Key(String name, String type) {}

    /**
     * An index and its one or two key attributes.
     *
     * @param filterable what a filter may name: what the index carries beside keys
     */
    record Index(String name, List<Key> key, List<String> filterable) {}

    /** The attributes that are part of an index's key but not of the table's. */
    List<Key> indexKeys() {
        return indexes.stream()
                .flatMap(index -> index.key().stream())
                .filter(part -> !key.contains(part))
                .distinct()
                .toList();
    }

    static TableShape of(JsonNode createTable) {
        List<Index> indexes = new ArrayList<>();
        for (String kind : new String[]{"LocalSecondaryIndexes", "GlobalSecondaryIndexes"}) {
            createTable.path(kind)
                    .forEach(index -> indexes.add(new Index(index.path("IndexName").asString(),
                            key(createTable, index), filterable(index.path("Projection")))));
        }
        return new TableShape(createTable.path("TableName").asString(), key(createTable, createTable), indexes);
    }

    private static List<String> filterable(JsonNode projection) {
        return projection.path("ProjectionType").asString().equals("ALL")
                ? RandomValues.FREE_NAMES
                : elements(projection.path("NonKeyAttributes")).stream().map(JsonNode::asString).toList();
    }

    private static List<Key> key(JsonNode table, JsonNode keyed) {
        return elements(keyed.path("KeySchema")).stream()
                .map(element -> element.path("AttributeName").asString())
                .map(name -> new Key(name, elements(table.path("AttributeDefinitions")).stream()
                        .filter(definition -> definition.path("AttributeName").asString().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .path("AttributeType")
                        .asString()))
                .toList();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
