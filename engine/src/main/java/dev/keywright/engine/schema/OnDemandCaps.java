package dev.keywright.engine.schema;

import java.util.Optional;

/** The most that a table or index billed on demand may use, in units a second; empty is no cap. */
public record OnDemandCaps(Optional<Long> maxReadUnits, Optional<Long> maxWriteUnits) {}
