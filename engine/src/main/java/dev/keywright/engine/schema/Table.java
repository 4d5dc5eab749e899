package dev.keywright.engine.schema;

import java.time.Instant;

/** A table as the control plane keeps it. */
public record Table(TableSchema schema, TablePhase phase, Instant createdAt, Billing billing, TableSettings settings) {
    public TableName name() {
        return schema.name();
    }

    public Table withSchema(TableSchema changed) {
        return new Table(changed, phase, createdAt, billing, settings);
    }

    public Table withPhase(TablePhase changed) {
        return new Table(schema, changed, createdAt, billing, settings);
    }

    /** The same table, CREATING with its global indexes until {@code moment}. */
    public Table createdUntil(Instant moment) {
        IndexPhase creating = new IndexPhase(IndexStatus.CREATING, moment);
        return withPhase(new TablePhase(TableStatus.CREATING, moment)).withSchema(schema.withGlobalIndexes(
                schema.attributes(),
                schema.globalIndexes().stream().map(index -> index.withPhase(creating)).toList()));
    }

    public Table withBilling(Billing changed) {
        return new Table(schema, phase, createdAt, changed, settings);
    }

    public Table withSettings(TableSettings changed) {
        return new Table(schema, phase, createdAt, billing, changed);
    }
}
