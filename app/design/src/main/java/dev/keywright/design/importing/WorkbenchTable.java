package dev.keywright.design.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Members;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.value.ValueType;

/** One table of a NoSQL Workbench model, also without the parts that some versions leave out. */
public final class WorkbenchTable {
    private final SequencedMap<AttributeName, Attribute> attributes = new LinkedHashMap<>();

    private WorkbenchTable() {}

    /** Keys, attributes, indexes and capacity; neither facets nor items. */
    public static Table read(Members table) {
        WorkbenchTable reading = new WorkbenchTable();
        KeySchema keys = reading.keys(table.require("KeyAttributes").owner());
        List<GlobalIndex> indexes = table.list("GlobalSecondaryIndexes", index -> reading.index(index.owner()));
        table.list("NonKeyAttributes", Cursor::owner).forEach(reading::declare);
        return Table.of(table.require("TableName").text(), keys)
                .withAttributes(new ArrayList<>(reading.attributes.values()))
                .withGlobalIndexes(indexes)
                .withOptions(TableOptions.DEFAULT.withCapacity(capacity(table)));
    }

    private KeySchema keys(Members keys) {
        AttributeName partition = declare(keys.require("PartitionKey").owner());
        Optional<AttributeName> sort = keys.find("SortKey").map(key -> declare(key.owner()));
        return new KeySchema(List.of(partition), sort.stream().toList());
    }

    /** Of an attribute declared several times the first declaration holds. */
    private AttributeName declare(Members attribute) {
        AttributeName name = new AttributeName(attribute.require("AttributeName").text());
        ValueType type = attribute.find("AttributeType")
                .flatMap(found -> ValueType.of(found.text()))
                .orElse(ValueType.S);
        attributes.putIfAbsent(name, new Attribute(name, type));
        return name;
    }

    private GlobalIndex index(Members index) {
        Optional<Members> projection = index.find("Projection").map(Cursor::owner);
        List<AttributeName> included = projection
                .map(it -> it.list("NonKeyAttributes", name -> new AttributeName(name.text())))
                .orElse(List.of());
        return GlobalIndex
                .of(index.require("IndexName").text(), keys(index.require("KeyAttributes").owner()))
                .withProjection(switch (projection.map(it -> it.text("ProjectionType")).orElse("ALL")) {
                    case "KEYS_ONLY" -> new Projection.KeysOnly();
                    case "INCLUDE" -> new Projection.Include(included);
                    default -> new Projection.All();
                });
    }

    private static Capacity capacity(Members table) {
        Optional<Members> settings = table.find("ProvisionedCapacitySettings").map(Cursor::owner);
        Optional<Members> units = settings.flatMap(it -> it.find("ProvisionedThroughput")).map(Cursor::owner);
        if (units.isEmpty() || table.text("BillingMode").equals("PAY_PER_REQUEST")) {
            return Capacity.onDemand();
        }
        return new Capacity.Provisioned(
                new ProvisionedUnits(units.get().require("ReadCapacityUnits").whole(),
                        scaling(settings.flatMap(it -> it.find("AutoScalingRead")))),
                new ProvisionedUnits(units.get().require("WriteCapacityUnits").whole(),
                        scaling(settings.flatMap(it -> it.find("AutoScalingWrite")))));
    }

    private static Optional<AutoScaling> scaling(Optional<Cursor> cursor) {
        Optional<Members> scaling = cursor.map(Cursor::owner);
        Optional<Members> target = scaling.flatMap(it -> it.find("ScalableTargetRequest")).map(Cursor::owner);
        int utilization = scaling.flatMap(it -> it.find("ScalingPolicyConfiguration"))
                .map(Cursor::owner)
                .flatMap(it -> it.find("TargetValue"))
                .map(value -> (int) value.number())
                .orElse(70);
        return target.map(it -> new AutoScaling(it.require("MinCapacity").whole(), it.require("MaxCapacity").whole(),
                utilization));
    }
}
