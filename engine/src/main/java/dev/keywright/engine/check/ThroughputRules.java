package dev.keywright.engine.check;

import java.util.Optional;

import dev.keywright.engine.api.OnDemandThroughput;
import dev.keywright.engine.api.ProvisionedThroughput;
import dev.keywright.engine.api.WarmThroughput;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.OnDemandCaps;
import dev.keywright.engine.schema.ProvisionedCapacity;
import dev.keywright.engine.schema.WarmUnits;

/** What capacity may be asked for in which billing mode (FACTS §3.5 messages 71 to 72c). */
final class ThroughputRules {
    private ThroughputRules() {}

    static void constrain(Members members, String path, Optional<ProvisionedThroughput> given) {
        given.ifPresent(throughput -> members.required(path + ".readCapacityUnits", throughput.readCapacityUnits())
                .range(path + ".readCapacityUnits", throughput.readCapacityUnits(), 1, Long.MAX_VALUE)
                .required(path + ".writeCapacityUnits", throughput.writeCapacityUnits())
                .range(path + ".writeCapacityUnits", throughput.writeCapacityUnits(), 1, Long.MAX_VALUE));
    }

    static void constrainMode(Members members, Optional<String> mode) {
        members.oneOf("BillingMode", mode, BillingMode.PROVISIONED, BillingMode.PAY_PER_REQUEST);
    }

    static ProvisionedCapacity capacity(ProvisionedThroughput given) {
        return new ProvisionedCapacity(given.readCapacityUnits().orElseThrow(),
                given.writeCapacityUnits().orElseThrow());
    }

    /** A table's capacity in its mode. */
    static ProvisionedCapacity ofTable(BillingMode mode, Optional<ProvisionedThroughput> given) {
        return switch (mode) {
            case PROVISIONED -> capacity(given.orElseThrow(Message.THROUGHPUT_REQUIRED::asValidation));
            case PAY_PER_REQUEST -> {
                if (given.isPresent()) {
                    throw Message.THROUGHPUT_UNWANTED.asValidation();
                }
                yield ProvisionedCapacity.NONE;
            }
        };
    }

    /** A global index's capacity in its table's mode. */
    static ProvisionedCapacity ofIndex(BillingMode mode, String index, Optional<ProvisionedThroughput> given) {
        return switch (mode) {
            case PROVISIONED -> capacity(
                    given.orElseThrow(() -> Message.INDEX_THROUGHPUT_REQUIRED.asValidation(index)));
            case PAY_PER_REQUEST -> {
                if (given.isPresent()) {
                    throw Message.INDEX_THROUGHPUT_UNWANTED.asValidation(index);
                }
                yield ProvisionedCapacity.NONE;
            }
        };
    }

    /** Caps for something new, where −1 has nothing to remove. */
    static Optional<OnDemandCaps> newCaps(BillingMode mode, Optional<OnDemandThroughput> given) {
        requireOnDemand(mode, given);
        return given.map(caps -> new OnDemandCaps(atLeastOne("MaxReadRequestUnits", caps.maxReadRequestUnits()),
                atLeastOne("MaxWriteRequestUnits", caps.maxWriteRequestUnits())));
    }

    /** Caps changed member by member; −1 removes one. */
    static Optional<OnDemandCaps> changedCaps(BillingMode mode, Optional<OnDemandCaps> before,
            Optional<OnDemandThroughput> given) {
        requireOnDemand(mode, given);
        if (mode == BillingMode.PROVISIONED) {
            return Optional.empty();
        }
        if (given.isEmpty()) {
            return before;
        }
        OnDemandCaps changed = new OnDemandCaps(
                merged("MaxReadRequestUnits", before.flatMap(OnDemandCaps::maxReadUnits),
                        given.get().maxReadRequestUnits()),
                merged("MaxWriteRequestUnits", before.flatMap(OnDemandCaps::maxWriteUnits),
                        given.get().maxWriteRequestUnits()));
        return changed.maxReadUnits().isEmpty() && changed.maxWriteUnits().isEmpty()
                ? Optional.empty()
                : Optional.of(changed);
    }

    static Optional<WarmUnits> newWarm(Optional<WarmThroughput> given) {
        return given.map(warm -> new WarmUnits(
                warm.readUnitsPerSecond().orElse(WarmUnits.INITIAL.readUnitsPerSecond()),
                warm.writeUnitsPerSecond().orElse(WarmUnits.INITIAL.writeUnitsPerSecond())));
    }

    /** Warm throughput can only be raised. */
    static Optional<WarmUnits> raisedWarm(Optional<WarmUnits> before, Optional<WarmThroughput> given) {
        if (given.isEmpty()) {
            return before;
        }
        WarmUnits current = before.orElse(WarmUnits.INITIAL);
        WarmUnits raised = new WarmUnits(
                given.get().readUnitsPerSecond().orElse(current.readUnitsPerSecond()),
                given.get().writeUnitsPerSecond().orElse(current.writeUnitsPerSecond()));
        if (raised.readUnitsPerSecond() < current.readUnitsPerSecond()
                || raised.writeUnitsPerSecond() < current.writeUnitsPerSecond()) {
            throw Message.WARM_THROUGHPUT_LOWERED.asValidation();
        }
        return Optional.of(raised);
    }

    private static void requireOnDemand(BillingMode mode, Optional<OnDemandThroughput> given) {
        if (mode == BillingMode.PROVISIONED && given.isPresent()) {
            throw Message.ON_DEMAND_CAPS_UNWANTED.asValidation();
        }
    }

    private static Optional<Long> atLeastOne(String member, Optional<Long> given) {
        if (given.isPresent() && given.get() < 1) {
            throw Message.ON_DEMAND_CAPS_RANGE.asValidation(member);
        }
        return given;
    }

    private static Optional<Long> merged(String member, Optional<Long> before, Optional<Long> given) {
        if (given.isPresent() && given.get() == -1) {
            return Optional.empty();
        }
        return given.isPresent() ? atLeastOne(member, given) : before;
    }
}
