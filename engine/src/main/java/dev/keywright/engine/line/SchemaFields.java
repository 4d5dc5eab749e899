package dev.keywright.engine.line;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.IndexPhase;
import dev.keywright.engine.schema.IndexProjection;
import dev.keywright.engine.schema.IndexStatus;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.LocalIndex;
import dev.keywright.engine.schema.OnDemandCaps;
import dev.keywright.engine.schema.ProvisionedCapacity;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.schema.WarmUnits;
import dev.keywright.engine.value.AttributeType;

/** The part of a catalog entry that says what a table and its indexes look like. */
final class SchemaFields {
    private SchemaFields() {}

    static void write(Fields fields, TableSchema schema) {
        fields.put("name", schema.name().value())
                .put("id", schema.id().value())
                .put("attributes", attributes(schema.attributes()));
        write(fields, schema.key());
        fields.put("localIndexes", schema.localIndexes().stream().map(SchemaFields::index).toList());
        fields.put("globalIndexes", schema.globalIndexes().stream().map(SchemaFields::globalIndex).toList());
    }

    static TableSchema read(Fields fields) {
        return new TableSchema(new TableName(fields.text("name")), new TableId(fields.text("id")),
                attributes(fields, "attributes"), readKey(fields),
                fields.list("localIndexes")
                        .stream()
                        .map(index -> new LocalIndex(
                                new IndexName(index.text("name")), readKey(index), readProjection(index)))
                        .toList(),
                fields.list("globalIndexes").stream().map(SchemaFields::readGlobalIndex).toList());
    }

    private static Fields index(SecondaryIndex index) {
        Fields fields = new Fields().put("name", index.name().value());
        write(fields, index.key());
        switch (index.projection()) {
            case IndexProjection.All _ -> fields.put("projection", "ALL");
            case IndexProjection.KeysOnly _ -> fields.put("projection", "KEYS_ONLY");
            case IndexProjection.Include(var names) ->
                fields.put("projection", "INCLUDE").putTexts("nonKeyAttributes", names);
        }
        return fields;
    }

    private static Fields globalIndex(GlobalIndex index) {
        Fields fields = index(index).put("status", index.phase().status()).put("statusUntil", index.phase().until());
        write(fields, index.provisioned());
        index.onDemandCaps().ifPresent(caps -> write(fields, caps));
        index.warm().ifPresent(warm -> write(fields, warm));
        return fields;
    }

    private static GlobalIndex readGlobalIndex(Fields fields) {
        return new GlobalIndex(new IndexName(fields.text("name")), readKey(fields), readProjection(fields),
                new IndexPhase(IndexStatus.valueOf(fields.text("status")), fields.instant("statusUntil")),
                readProvisioned(fields), readCaps(fields), readWarm(fields));
    }

    private static IndexProjection readProjection(Fields fields) {
        return switch (fields.text("projection")) {
            case "ALL" -> new IndexProjection.All();
            case "KEYS_ONLY" -> new IndexProjection.KeysOnly();
            case "INCLUDE" -> new IndexProjection.Include(fields.texts("nonKeyAttributes"));
            case String other -> throw new IllegalStateException("unknown projection in the catalog: " + other);
        };
    }

    static void write(Fields fields, KeySchema key) {
        fields.put("partition", attributes(key.partition())).put("sort", attributes(key.sort()));
    }

    static KeySchema readKey(Fields fields) {
        return new KeySchema(attributes(fields, "partition"), attributes(fields, "sort"));
    }

    private static List<Fields> attributes(List<KeyAttribute> attributes) {
        return attributes.stream()
                .map(attribute -> new Fields().put("name", attribute.name()).put("type", attribute.type()))
                .toList();
    }

    private static List<KeyAttribute> attributes(Fields fields, String name) {
        return fields.list(name)
                .stream()
                .map(attribute -> new KeyAttribute(attribute.text("name"),
                        AttributeType.valueOf(attribute.text("type"))))
                .toList();
    }

    static void write(Fields fields, ProvisionedCapacity capacity) {
        fields.put("readUnits", capacity.readUnits()).put("writeUnits", capacity.writeUnits());
    }

    static ProvisionedCapacity readProvisioned(Fields fields) {
        return new ProvisionedCapacity(fields.number("readUnits"), fields.number("writeUnits"));
    }

    static void write(Fields fields, OnDemandCaps caps) {
        caps.maxReadUnits().ifPresent(units -> fields.put("maxReadUnits", units));
        caps.maxWriteUnits().ifPresent(units -> fields.put("maxWriteUnits", units));
    }

    static Optional<OnDemandCaps> readCaps(Fields fields) {
        OnDemandCaps caps = new OnDemandCaps(fields.findNumber("maxReadUnits"), fields.findNumber("maxWriteUnits"));
        return caps.maxReadUnits().isEmpty() && caps.maxWriteUnits().isEmpty()
                ? Optional.empty()
                : Optional.of(caps);
    }

    static void write(Fields fields, WarmUnits warm) {
        fields.put("warmReadUnits", warm.readUnitsPerSecond()).put("warmWriteUnits", warm.writeUnitsPerSecond());
    }

    static Optional<WarmUnits> readWarm(Fields fields) {
        return fields.findNumber("warmReadUnits")
                .map(reads -> new WarmUnits(reads, fields.number("warmWriteUnits")));
    }
}
