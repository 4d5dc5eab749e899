package dev.keywright.design.exporting;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.keywright.design.json.Extras;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.value.ValueType;

/**
 * What of a design's tables each format has a place for. No format holds descriptions, entities, access patterns or
 * scenarios; attributes that are no key are only in NoSQL Workbench models.
 */
final class Expressible {
    private Expressible() {}

    /** As Terraform, save that {@code AWS::DynamoDB::GlobalTable} knows no scheduled actions of auto scaling. */
    static List<Table> asTemplate(Design design) {
        return design.tables()
                .stream()
                .map(Expressible::bare)
                .map(table -> table.options().globalTable().replicas().isEmpty()
                        ? table
                        : scaling(table,
                                of -> new AutoScaling(of.minCapacity(), of.maxCapacity(), of.targetUtilization(),
                                        of.scaleOutCooldownSeconds(), of.scaleInCooldownSeconds(), List.of())))
                .toList();
    }

    /** Auto scaling without cooldowns and schedules: as far as {@code TableV2} of CDK goes. */
    static Table scalingByTarget(Table table) {
        return scaling(table, of -> new AutoScaling(of.minCapacity(), of.maxCapacity(), of.targetUtilization()));
    }

    private static Table scaling(Table table, UnaryOperator<AutoScaling> change) {
        return table.withGlobalIndexes(table.globalIndexes()
                .stream()
                .map(index -> index.withCapacity(index.capacity().map(of -> scaling(of, change))))
                .toList()).withOptions(table.options().withCapacity(scaling(table.options().capacity(), change)));
    }

    private static Capacity scaling(Capacity capacity, UnaryOperator<AutoScaling> change) {
        return switch (capacity) {
            case Capacity.OnDemand _ -> capacity;
            case Capacity.Provisioned(var read, var write) -> new Capacity.Provisioned(
                    new ProvisionedUnits(read.units(), read.autoScaling().map(change)),
                    new ProvisionedUnits(write.units(), write.autoScaling().map(change)));
        };
    }

    /** Terraform holds every option of a table but DAX. */
    static List<Table> asInfrastructure(Design design) {
        return design.tables().stream().map(Expressible::bare).toList();
    }

    /** CreateTable leaves auto scaling, time to live, backups and replicas to other calls. */
    static List<Table> asCreateTable(Design design) {
        return design.tables().stream().map(table -> {
            TableOptions options = table.options();
            return bare(table)
                    .withGlobalIndexes(table.globalIndexes()
                            .stream()
                            .map(index -> index.withCapacity(index.capacity().map(Expressible::fixed)))
                            .toList())
                    .withOptions(options.withCapacity(fixed(options.capacity()))
                            .withTimeToLive(Optional.empty())
                            .withPointInTimeRecovery(Optional.empty())
                            .withGlobalTable(GlobalTable.NONE));
        }).toList();
    }

    /**
     * NoSQL Workbench holds keys of one attribute a side, global indexes, billing mode and the table's numbers, which scale by a
     * target alone.
     */
    static List<Table> asWorkbench(Design design) {
        return design.tables().stream().map(table -> {
            Capacity capacity = switch (table.options().capacity()) {
                case Capacity.OnDemand _ -> Capacity.onDemand();
                case Capacity.Provisioned provisioned -> provisioned;
            };
            List<GlobalIndex> indexes = table.globalIndexes()
                    .stream()
                    .map(index -> index.withKeys(firsts(index.keys()))
                            .withCapacity(Optional.empty())
                            .withWarmThroughput(Optional.empty()))
                    .toList();
            return bare(table).withGlobalIndexes(indexes)
                    .withLocalIndexes(List.of())
                    .withOptions(TableOptions.DEFAULT.withCapacity(capacity));
        }).map(Expressible::scalingByTarget).toList();
    }

    private static Table bare(Table table) {
        return table.withDescription("").withExtras(Extras.NONE);
    }

    private static Capacity fixed(Capacity capacity) {
        return switch (capacity) {
            case Capacity.OnDemand _ -> capacity;
            case Capacity.Provisioned(var read, var write) -> new Capacity.Provisioned(
                    ProvisionedUnits.fixed(read.units()), ProvisionedUnits.fixed(write.units()));
        };
    }

    private static KeySchema firsts(KeySchema keys) {
        return new KeySchema(keys.partition().subList(0, 1), keys.sort().stream().limit(1).toList());
    }

    /** Tables to compare, their declared attributes without order and those that are no key left out. */
    static List<Table> comparable(List<Table> tables) {
        return tables.stream()
                .map(table -> table.withExtras(Extras.NONE)
                        .withAttributes(table.keyAttributes()
                                .stream()
                                .sorted((one, other) -> one.value().compareTo(other.value()))
                                .map(name -> new Attribute(name, type(table, name)))
                                .toList()))
                .toList();
    }

    private static ValueType type(Table table, AttributeName name) {
        return table.attribute(name).map(Attribute::type).orElse(ValueType.S);
    }
}
