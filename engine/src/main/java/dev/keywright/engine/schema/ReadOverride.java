package dev.keywright.engine.schema;

import java.util.Optional;

/** The read capacity of a replica, where it is to differ from that of its global table. */
public record ReadOverride(Optional<Long> provisionedUnits, Optional<Long> maxOnDemandUnits) {
    public static final ReadOverride NONE = new ReadOverride(Optional.empty(), Optional.empty());

    /** What is set here, and where nothing is, what {@code before} says. */
    public ReadOverride over(ReadOverride before) {
        return new ReadOverride(provisionedUnits.or(before::provisionedUnits),
                maxOnDemandUnits.or(before::maxOnDemandUnits));
    }
}
