package dev.keywright.engine.line;

import static dev.keywright.engine.value.AttributeValue.n;
import static dev.keywright.engine.value.AttributeValue.s;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import dev.keywright.engine.api.AttributeDefinition;
import dev.keywright.engine.api.CreateTableRequestBuilder;
import dev.keywright.engine.api.DeleteItemRequestBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndex;
import dev.keywright.engine.api.KeySchemaElement;
import dev.keywright.engine.api.LocalSecondaryIndex;
import dev.keywright.engine.api.Projection;
import dev.keywright.engine.api.PutItemRequestBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Makes engines, tables and items for tests in few words. */
final class Workshop {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private Workshop() {}

    static Engine engine() {
        return engine(MvStore.inMemory());
    }

    static Engine engine(Store store) {
        return Engine.open(
                EngineSettings.of(store).withClock(InstantSource.fixed(NOON)).withRandom(new Random(7)));
    }

    /** A table on demand with S attributes {@code pk} and {@code sk}, and whatever else {@code more} adds. */
    static CreateTableRequestBuilder table(String name, String... attributes) {
        List<AttributeDefinition> definitions = new ArrayList<>(List.of(define("pk:S"), define("sk:S")));
        Arrays.stream(attributes).map(Workshop::define).forEach(definitions::add);
        return CreateTableRequestBuilder.builder()
                .tableName(name)
                .attributeDefinitions(definitions)
                .keySchema(key("pk", "sk"))
                .billingMode("PAY_PER_REQUEST");
    }

    static AttributeDefinition define(String nameAndType) {
        String[] parts = nameAndType.split(":");
        return new AttributeDefinition(Optional.of(parts[0]), Optional.of(parts[1]));
    }

    static List<KeySchemaElement> key(String partition, String... sort) {
        List<KeySchemaElement> elements = new ArrayList<>(
                List.of(new KeySchemaElement(Optional.of(partition), Optional.of("HASH"))));
        for (String name : sort) {
            elements.add(new KeySchemaElement(Optional.of(name), Optional.of("RANGE")));
        }
        return elements;
    }

    static Projection projection(String type, String... nonKeys) {
        return new Projection(Optional.of(type),
                nonKeys.length == 0 ? Optional.empty() : Optional.of(List.of(nonKeys)));
    }

    static GlobalSecondaryIndex global(String name, List<KeySchemaElement> key, Projection projection) {
        return new GlobalSecondaryIndex(Optional.of(name), Optional.of(key), Optional.of(projection),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    static LocalSecondaryIndex local(String name, List<KeySchemaElement> key, Projection projection) {
        return new LocalSecondaryIndex(Optional.of(name), Optional.of(key), Optional.of(projection));
    }

    /** An item of {@code name, value, name, value, …}; values are text or numbers. */
    static Item item(Object... namesAndValues) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return Item.of(attributes);
    }

    private static AttributeValue value(Object value) {
        return switch (value) {
            case AttributeValue given -> given;
            case Number number -> n(number.toString());
            default -> s(value.toString());
        };
    }

    static PutItemRequestBuilder put(String table, Item item) {
        return PutItemRequestBuilder.builder().tableName(table).item(Supplied.of(item));
    }

    static DeleteItemRequestBuilder delete(String table, Item key) {
        return DeleteItemRequestBuilder.builder().tableName(table).key(Supplied.of(key));
    }

    static Map<String, Supplied<AttributeValue>> placeholders(Object... namesAndValues) {
        Map<String, Supplied<AttributeValue>> values = new LinkedHashMap<>();
        item(namesAndValues).attributes().forEach((name, value) -> values.put(name, Supplied.of(value)));
        return values;
    }
}
