package dev.keywright.design.table;

import java.util.Optional;

/** Provisioned units a second of one side, read or write, and how they scale. */
public record ProvisionedUnits(long units, Optional<AutoScaling> autoScaling) {
    public static ProvisionedUnits fixed(long units) {
        return new ProvisionedUnits(units, Optional.empty());
    }
}
