package dev.keywright.engine.plan;

import dev.keywright.engine.schema.TableArn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexPhase;
import dev.keywright.engine.schema.IndexStatus;
import dev.keywright.engine.schema.Replica;
import dev.keywright.engine.schema.Replication;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TablePhase;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.schema.TableStatus;

/** A change of a table that is in several regions, carried into all of them (FACTS §6.4). */
final class RegionalPlan {
    private final Scope scope;
    private final RandomGenerator ids;
    private final StatusDelays delays;

    RegionalPlan(Scope scope, RandomGenerator ids, StatusDelays delays) {
        this.scope = scope;
        this.ids = ids;
        this.delays = delays;
    }

    /** The change of the table that {@code before} was, here and wherever it is, was or shall be. */
    Plan altered(Table before, Plan.AlterTable alter) {
        Replication old = before.settings().replication();
        Replication wanted = alter.table().settings().replication();
        if (old.isNone() && wanted.isNone()) {
            return alter;
        }
        Table here = alter.table().withSettings(alter.table().settings().withReplication(passing(old, wanted)));
        Map<String, Plan.Writing> elsewhere = new HashMap<>();
        for (Replica replica : here.settings().replication().besides(scope.region())) {
            Optional<Table> there = scope.find(replica.region(), here.name());
            if (old.isIn(replica.region()) && there.isPresent()) {
                elsewhere.put(replica.region(), new Plan.AlterTable(Synced.table(there.get(), here, scope, replica),
                        alter.built(), alter.dropped()));
            } else {
                elsewhere.put(replica.region(),
                        new Plan.CreateReplica(created(here, replica), before, wanted.consistency()));
            }
        }
        for (Replica replica : old.besides(scope.region())) {
            if (!wanted.isIn(replica.region())) {
                scope.find(replica.region(), here.name())
                        .ifPresent(table -> elsewhere.put(replica.region(), dropped(table, replica.region())));
            }
        }
        return new Plan.Regional(new Plan.AlterTable(here, alter.built(), alter.dropped()), elsewhere);
    }

    /** One region's table goes, and the others know of it. */
    Plan deleted(Plan.DropTable drop) {
        Replication replication = drop.table().settings().replication();
        if (replication.isNone()) {
            return drop;
        }
        Map<String, Plan.Writing> elsewhere = new HashMap<>();
        for (Replica replica : replication.besides(scope.region())) {
            scope.find(replica.region(), drop.table().name())
                    .ifPresent(table -> elsewhere.put(replica.region(), SettingsPlan.of(table.withSettings(
                            table.settings().withReplication(replication.without(scope.region()))))));
        }
        return new Plan.Regional(drop, elsewhere);
    }

    /** New and changed replicas are in their status for a while. */
    private Replication passing(Replication old, Replication wanted) {
        Replication passing = wanted;
        for (Replica replica : wanted.replicas().values()) {
            if (!replica.equals(old.replicas().get(replica.region())) && !replica.equals(
                    Replica.first(scope.region()))) {
                passing = passing.with(replica.until(scope.now().plus(delays.table())));
            }
        }
        return passing;
    }

    private Table created(Table source, Replica replica) {
        TableSchema schema = source.schema();
        IndexPhase phase = new IndexPhase(IndexStatus.CREATING, scope.now().plus(delays.table()));
        List<GlobalIndex> indexes = schema.globalIndexes()
                .stream()
                .filter(index -> index.phase().status() != IndexStatus.DELETING)
                .map(index -> index.withPhase(phase))
                .toList();
        TableSchema copy = new TableSchema(schema.name(), CreateTablePlan.newId(ids), schema.attributes(),
                schema.key(), schema.localIndexes(), indexes);
        Table table = new Table(copy, new TablePhase(TableStatus.CREATING, scope.now().plus(delays.table())),
                scope.now(), source.billing(), Synced.firstSettings(source, scope, replica));
        return Synced.withReads(table, replica);
    }

    private Plan.DropTable dropped(Table table, String region) {
        Table alone = table.withSettings(table.settings().withReplication(Replication.NONE));
        return DeleteTablePlan.drop(alone, new TableArn(region, scope.account(), table.name()), scope, ids, delays);
    }
}
