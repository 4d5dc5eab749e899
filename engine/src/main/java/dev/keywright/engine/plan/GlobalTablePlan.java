package dev.keywright.engine.plan;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.keywright.engine.flow.CheckedGlobalTable;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Replication;
import dev.keywright.engine.schema.Table;

/** Global tables of version 2017.11.29: tables that exist already are joined, parted or set alike. */
final class GlobalTablePlan {
    private GlobalTablePlan() {}

    static Plan of(CheckedGlobalTable<?> checked, Scope scope) {
        return switch (checked) {
            case CheckedGlobalTable.CreateGlobalTable(var table, var changed) -> regrouped(table, changed, scope);
            case CheckedGlobalTable.UpdateGlobalTable(var table, var changed) -> regrouped(table, changed, scope);
            case CheckedGlobalTable.UpdateGlobalTableSettings(_, var tables) -> {
                Map<String, Plan.Writing> plans = new HashMap<>();
                tables.forEach((region, table) -> plans.put(region, SettingsPlan.of(table)));
                yield regional(plans, scope);
            }
            case CheckedGlobalTable.DescribeGlobalTable _,CheckedGlobalTable.ListGlobalTables _ -> new Plan.Nothing();
            case CheckedGlobalTable.DescribeGlobalTableSettings _ -> new Plan.Nothing();
        };
    }

    private static Plan regrouped(Table table, Replication wanted, Scope scope) {
        Replication old = table.settings().replication();
        Set<String> regions = new LinkedHashSet<>(old.replicas().keySet());
        regions.addAll(wanted.replicas().keySet());
        Map<String, Plan.Writing> plans = new HashMap<>();
        for (String region : regions) {
            Optional<Table> there = region.equals(scope.region())
                    ? Optional.of(table)
                    : scope.find(region, table.name());
            there.ifPresent(each -> plans.put(region, regrouped(each, region, old, wanted)));
        }
        return regional(plans, scope);
    }

    private static Plan.Writing regrouped(Table table, String region, Replication old, Replication wanted) {
        Table changed = table.withSettings(
                table.settings().withReplication(wanted.isIn(region) ? wanted : Replication.NONE));
        return old.isIn(region) ? SettingsPlan.of(changed) : new Plan.JoinGlobalTable(changed);
    }

    private static Plan.Regional regional(Map<String, Plan.Writing> plans, Scope scope) {
        return new Plan.Regional(Objects.requireNonNull(plans.remove(scope.region())), plans);
    }
}
