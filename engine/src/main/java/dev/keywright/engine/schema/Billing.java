package dev.keywright.engine.schema;

import java.time.Instant;
import java.util.Optional;

/**
 * How a table is paid for.
 *
 * @param onDemandSince when the table was last switched to on demand; empty when it never was
 */
public record Billing(BillingMode mode, ProvisionedCapacity provisioned, Optional<Instant> onDemandSince,
        Optional<OnDemandCaps> onDemandCaps) {}
