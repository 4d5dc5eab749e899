package dev.keywright.workbench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.ValueType;
import dev.keywright.engine.api.AttributeDefinition;
import dev.keywright.engine.api.CreateTableRequest;
import dev.keywright.engine.api.CreateTableRequestBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndex;
import dev.keywright.engine.api.KeySchemaElement;
import dev.keywright.engine.api.LocalSecondaryIndex;
import dev.keywright.engine.api.OnDemandThroughput;
import dev.keywright.engine.api.Projection;
import dev.keywright.engine.api.ProvisionedThroughput;
import dev.keywright.engine.api.StreamSpecification;

/** A design's table as the request that makes it. */
public final class TableRequests {
    private TableRequests() {}

    /** Keys, indexes, capacity and stream: what decides how the table answers. */
    public static CreateTableRequest create(Table table) {
        var capacity = table.options().capacity();
        CreateTableRequestBuilder request = CreateTableRequestBuilder.builder()
                .tableName(table.name().value())
                .attributeDefinitions(definitions(table))
                .keySchema(keys(table.keys()))
                .billingMode(capacity.billingMode())
                .provisionedThroughput(provisioned(capacity))
                .onDemandThroughput(onDemand(capacity));
        if (!table.globalIndexes().isEmpty()) {
            request.globalSecondaryIndexes(
                    table.globalIndexes().stream().map(index -> global(index, table)).toList());
        }
        if (!table.localIndexes().isEmpty()) {
            request.localSecondaryIndexes(table.localIndexes().stream().map(index -> local(index, table)).toList());
        }
        table.options()
                .stream()
                .ifPresent(view -> request
                        .streamSpecification(new StreamSpecification(Optional.of(true), Optional.of(view.name()))));
        return request.build();
    }

    private static List<AttributeDefinition> definitions(Table table) {
        List<AttributeDefinition> definitions = new ArrayList<>();
        for (AttributeName key : table.keyAttributes()) {
            ValueType type = table.attribute(key).map(declared -> declared.type()).orElse(ValueType.S);
            definitions.add(new AttributeDefinition(Optional.of(key.value()), Optional.of(type.name())));
        }
        return definitions;
    }

    private static List<KeySchemaElement> keys(KeySchema keys) {
        List<KeySchemaElement> elements = new ArrayList<>();
        keys.partition()
                .forEach(
                        key -> elements.add(new KeySchemaElement(Optional.of(key.value()), Optional.of("HASH"))));
        keys.sort().forEach(key -> elements.add(new KeySchemaElement(Optional.of(key.value()), Optional.of("RANGE"))));
        return elements;
    }

    private static GlobalSecondaryIndex global(GlobalIndex index, Table table) {
        var capacity = index.capacity().orElse(table.options().capacity());
        return new GlobalSecondaryIndex(Optional.of(index.name().value()), Optional.of(keys(index.keys())),
                Optional.of(projection(index.projection())), provisioned(capacity), onDemand(capacity),
                Optional.empty());
    }

    private static LocalSecondaryIndex local(LocalIndex index, Table table) {
        KeySchema keys = new KeySchema(table.keys().partition(), List.of(index.sortKey()));
        return new LocalSecondaryIndex(Optional.of(index.name().value()), Optional.of(keys(keys)),
                Optional.of(projection(index.projection())));
    }

    private static Projection projection(dev.keywright.design.table.Projection projection) {
        Optional<List<String>> more = projection instanceof dev.keywright.design.table.Projection.Include(var names)
                ? Optional.of(names.stream().map(AttributeName::value).toList())
                : Optional.empty();
        return new Projection(Optional.of(projection.projectionType()), more);
    }

    private static Optional<ProvisionedThroughput> provisioned(dev.keywright.design.table.Capacity capacity) {
        return switch (capacity) {
            case dev.keywright.design.table.Capacity.Provisioned(var read, var write) ->
                Optional.of(new ProvisionedThroughput(Optional.of(read.units()), Optional.of(write.units())));
            case dev.keywright.design.table.Capacity.OnDemand _ -> Optional.empty();
        };
    }

    private static Optional<OnDemandThroughput> onDemand(dev.keywright.design.table.Capacity capacity) {
        return switch (capacity) {
            case dev.keywright.design.table.Capacity.OnDemand(var reads, var writes) when reads.isPresent()
                    || writes.isPresent() ->
                Optional.of(new OnDemandThroughput(
                        reads.isPresent() ? Optional.of(reads.getAsLong()) : Optional.empty(),
                        writes.isPresent() ? Optional.of(writes.getAsLong()) : Optional.empty()));
            case dev.keywright.design.table.Capacity.OnDemand _,dev.keywright.design.table.Capacity.Provisioned _ ->
                Optional.empty();
        };
    }
}
