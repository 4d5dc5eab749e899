package dev.keywright.engine.throttle;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.fault.ThrottlingReason;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.partition.ThrottleCause;
import dev.keywright.engine.partition.Verdict;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.Table;

/** What the model refuses, in the service's words: which exception depends on how the table is billed (FACTS §5.2). */
final class Refusals {
    private Refusals() {}

    /** @param index the global index that could not keep up; empty when it was the table itself */
    static Fault fault(Table table, Optional<IndexName> index, Verdict.Refusal refusal, Scope scope) {
        String resource = index.map(name -> scope.arn(table.name()).index(name))
                .orElseGet(() -> scope.arn(table.name()).toString());
        List<ThrottlingReason> reasons = List.of(new ThrottlingReason(refusal.reason(), resource));
        if (refusal.cause() == ThrottleCause.ACCOUNT_LIMIT) {
            return new Fault.RequestLimitExceeded(Message.ACCOUNT_LIMIT_EXCEEDED.with(), reasons);
        }
        if (table.billing().mode() == BillingMode.PROVISIONED) {
            return new Fault.ProvisionedThroughputExceeded(
                    (index.isPresent() ? Message.INDEX_THROUGHPUT_EXCEEDED : Message.THROUGHPUT_EXCEEDED).with(),
                    reasons);
        }
        return new Fault.Throttling((refusal.cause() == ThrottleCause.MAX_ON_DEMAND
                ? Message.ON_DEMAND_CAP_EXCEEDED
                : Message.ON_DEMAND_EXCEEDED).with(), reasons);
    }
}
