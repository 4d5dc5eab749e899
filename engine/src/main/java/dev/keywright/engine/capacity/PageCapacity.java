package dev.keywright.engine.capacity;

import java.util.Optional;

import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.schema.Billing;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.storage.KeyEncoding;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.PartitionHash;

/** A page of Query or Scan: all that was evaluated, rounded up once; a Scan pays for each partition it touches. */
final class PageCapacity {
    /** A table billed on demand begins with so many partitions (FACTS §2.5). */
    private static final int ON_DEMAND_PARTITIONS = 4;
    private static final int PARTITION_READ_UNITS = 3000;
    private static final int PARTITION_WRITE_UNITS = 1000;

    private PageCapacity() {}

    static Receipt of(Plan.ReadRange plan, Outcome.PageRead page) {
        Tally tally = new Tally(Receipt.Kind.PLAIN, Consumption.Use.READ);
        TableName table = plan.source().table().name();
        Optional<EncodedKey> key = partitionKey(plan);
        long read = Math.max(Units.read(page.evaluatedBytes(), plan.mode()),
                (long) partitionsTouched(plan, page) * plan.mode().halfUnits());
        if (plan.source().index().isEmpty()) {
            tally.table(table, key, read);
            return tally.receipt();
        }
        long fetched = page.fetched().stream().mapToLong(bytes -> Units.read(bytes, plan.mode())).sum();
        tally.table(table, key, fetched);
        tally.index(table, plan.source().index().get(), key, read);
        return tally.receipt();
    }

    /** A Query stays inside one partition key, which all keys of its range begin with. */
    private static Optional<EncodedKey> partitionKey(Plan.ReadRange plan) {
        return isOfOneKey(plan.range())
                ? Optional.of(EncodedKey.ofPartition(plan.source(), plan.range().from()))
                : Optional.empty();
    }

    private static boolean isOfOneKey(KeyRange range) {
        return range.from().length > Integer.BYTES && range.to().isPresent() && range.to().get().length > Integer.BYTES
                && KeyEncoding.hashOf(range.from()) == KeyEncoding.hashOf(range.to().get());
    }

    private static int partitionsTouched(Plan.ReadRange plan, Outcome.PageRead page) {
        int partitions = partitions(plan.source().table().billing());
        if (partitions == 1 || isOfOneKey(plan.range())) {
            return 1;
        }
        long first = plan.range().from().length < Integer.BYTES ? 0 : KeyEncoding.hashOf(plan.range().from());
        long last = page.last()
                .map(key -> EncodedKey.in(plan.source(), key).partitionHash())
                .orElseGet(() -> plan.range()
                        .to()
                        .map(to -> Math.max(0, KeyEncoding.hashOf(to) - 1))
                        .orElse(PartitionHash.SPACE - 1));
        return (int) (last * partitions / PartitionHash.SPACE - first * partitions / PartitionHash.SPACE) + 1;
    }

    private static int partitions(Billing billing) {
        if (billing.mode() == BillingMode.PAY_PER_REQUEST) {
            return ON_DEMAND_PARTITIONS;
        }
        double load = (double) billing.provisioned().readUnits() / PARTITION_READ_UNITS
                + (double) billing.provisioned().writeUnits() / PARTITION_WRITE_UNITS;
        return (int) Math.max(1, Math.ceil(load));
    }
}
