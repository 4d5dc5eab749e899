package dev.keywright.engine.schema;

/** Units a second that are paid for whether used or not; zero for a table that is billed on demand. */
public record ProvisionedCapacity(long readUnits, long writeUnits) {
    public static final ProvisionedCapacity NONE = new ProvisionedCapacity(0, 0);
}
