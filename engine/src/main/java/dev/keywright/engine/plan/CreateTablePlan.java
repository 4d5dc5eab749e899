package dev.keywright.engine.plan;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexPhase;
import dev.keywright.engine.schema.IndexStatus;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.schema.TablePhase;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.schema.TableStatus;

final class CreateTablePlan {
    private CreateTablePlan() {}

    static Plan.CreateTable of(CheckedControl.CreateTable checked, Scope scope, RandomGenerator ids,
            StatusDelays delays) {
        IndexPhase phase = new IndexPhase(IndexStatus.CREATING, scope.now().plus(delays.table()));
        List<GlobalIndex> globals = checked.globalIndexes().stream().map(index -> index.withPhase(phase)).toList();
        TableSchema schema = new TableSchema(checked.name(), newId(ids), checked.attributes(), checked.key(),
                checked.localIndexes(), globals);
        return new Plan.CreateTable(
                new Table(schema, new TablePhase(TableStatus.CREATING, scope.now().plus(delays.table())),
                        scope.now(), checked.billing(), checked.settings()));
    }

    /** A random UUID of version 4, drawn from the injected source. */
    static TableId newId(RandomGenerator ids) {
        long high = (ids.nextLong() & ~0xF000L) | 0x4000L;
        long low = (ids.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new TableId(new UUID(high, low).toString());
    }
}
