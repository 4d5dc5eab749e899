package dev.keywright.design.table;

import java.util.OptionalLong;

/** How reads and writes of a table or an index are paid for. */
public sealed interface Capacity {
    /** Paid by request. The optional caps are in request units a second. */
    record OnDemand(OptionalLong maxReadRequestUnits, OptionalLong maxWriteRequestUnits) implements Capacity {}

    record Provisioned(ProvisionedUnits read, ProvisionedUnits write) implements Capacity {}

    static Capacity onDemand() {
        return new OnDemand(OptionalLong.empty(), OptionalLong.empty());
    }

    static Capacity provisioned(long readUnits, long writeUnits) {
        return new Provisioned(ProvisionedUnits.fixed(readUnits), ProvisionedUnits.fixed(writeUnits));
    }

    /** The {@code BillingMode} of DynamoDB's API. */
    default String billingMode() {
        return switch (this) {
            case OnDemand _ -> "PAY_PER_REQUEST";
            case Provisioned _ -> "PROVISIONED";
        };
    }
}
