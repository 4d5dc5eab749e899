package dev.keywright.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.IndexPhase;
import dev.keywright.engine.schema.IndexStatus;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TablePhase;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.schema.TableStatus;

final class UpdateTablePlan {
    private UpdateTablePlan() {}

    static Plan.AlterTable of(CheckedControl.UpdateTable checked, Scope scope, StatusDelays delays) {
        Table table = checked.changed()
                .withPhase(new TablePhase(TableStatus.UPDATING, scope.now().plus(delays.table())));
        if (checked.indexChange().isEmpty()) {
            return new Plan.AlterTable(table, Optional.empty(), Optional.empty());
        }
        return switch (checked.indexChange().get()) {
            case CheckedControl.IndexChange.Create(GlobalIndex index, var attributes) -> {
                GlobalIndex created = index.withPhase(
                        new IndexPhase(IndexStatus.CREATING, scope.now().plus(delays.index())));
                List<GlobalIndex> indexes = new ArrayList<>(table.schema().globalIndexes());
                indexes.add(created);
                yield new Plan.AlterTable(
                        table.withSchema(table.schema().withGlobalIndexes(attributes, indexes)), Optional.of(created),
                        Optional.empty());
            }
            case CheckedControl.IndexChange.Delete(IndexName name) -> delete(table, name, scope, delays);
        };
    }

    private static Plan.AlterTable delete(Table table, IndexName name, Scope scope, StatusDelays delays) {
        GlobalIndex deleted = table.schema()
                .globalIndexes()
                .stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<GlobalIndex> indexes = new ArrayList<>(table.schema().globalIndexes());
        indexes.set(indexes.indexOf(deleted), deleted.withPhase(
                new IndexPhase(IndexStatus.DELETING, scope.now().plus(delays.index()))));
        TableSchema schema = table.schema();
        return new Plan.AlterTable(
                table.withSchema(schema.withGlobalIndexes(stillUsed(schema, name), indexes)), Optional.empty(),
                Optional.of(deleted));
    }

    /** The definitions that some key other than that of the deleted index needs. */
    private static List<KeyAttribute> stillUsed(TableSchema schema, IndexName deleted) {
        return schema.attributes()
                .stream()
                .filter(attribute -> schema.key().has(attribute.name()) || schema.indexes()
                        .stream()
                        .anyMatch(
                                index -> !index.name().equals(deleted) && index.key().has(attribute.name())))
                .toList();
    }
}
