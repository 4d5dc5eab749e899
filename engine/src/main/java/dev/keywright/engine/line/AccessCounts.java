package dev.keywright.engine.line;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.partition.HeavyHitters;
import dev.keywright.engine.schema.ContributorInsights;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.InsightsMode;
import dev.keywright.engine.schema.InsightsStatus;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Counts what is consumed by key, where contributor insights ask for it. Safe for any number of threads. */
final class AccessCounts {
    /** Keys counted of each kind in each place. */
    private static final int KEYS = 100;
    private static final int WRITE_WEIGHT = 3;

    private final Map<Place, Counts> places = new ConcurrentHashMap<>();

    private record Place(Tenant tenant, TableName table, Optional<IndexName> index) {}

    void count(Namespace namespace, Consumption consumption, Instant now) {
        Optional<Table> table = consumption.key().flatMap(_ -> namespace.tables().find(consumption.table(), now));
        if (table.isEmpty() || table.get().settings().attachments().insights().isEmpty()) {
            return;
        }
        ContributorInsights insights = table.get().settings().attachments().insights().get(consumption.index());
        if (insights != null && insights.at(now) == InsightsStatus.ENABLED
                && insights.mode() == InsightsMode.ACCESSED_AND_THROTTLED_KEYS) {
            places.compute(new Place(namespace.tenant(), consumption.table(), consumption.index()),
                    (_, counts) -> counts != null && counts.since.equals(insights.changedAt())
                            ? counts
                            : new Counts(key(table.get(), consumption.index()), insights.changedAt()))
                    .add(consumption);
        }
    }

    Contributors of(Tenant tenant, TableName table, Optional<IndexName> index) {
        Counts counts = places.get(new Place(tenant, table, index));
        return counts == null ? Contributors.NONE : counts.contributors();
    }

    private static KeySchema key(Table table, Optional<IndexName> index) {
        return index.flatMap(table.schema()::index).map(SecondaryIndex::key).orElse(table.schema().key());
    }

    /** The counts of one place since its insights were enabled. */
    private static final class Counts {
        private final KeySchema schema;
        private final Instant since;
        private final HeavyHitters<List<AttributeValue>> partitionKeys = new HeavyHitters<>(KEYS);
        private final HeavyHitters<List<AttributeValue>> keys = new HeavyHitters<>(KEYS);

        Counts(KeySchema schema, Instant since) {
            this.schema = schema;
            this.since = since;
        }

        synchronized void add(Consumption consumption) {
            EncodedKey key = consumption.key().orElseThrow();
            long weight = switch (consumption.use()) {
                case READ -> consumption.halfUnits();
                case WRITE -> consumption.halfUnits() * WRITE_WEIGHT;
            };
            partitionKeys.add(key.values(schema.partition().size()), weight);
            int whole = schema.attributes().size();
            List<AttributeValue> values = key.values(whole);
            if (!schema.sort().isEmpty() && values.size() == whole) {
                keys.add(values, weight);
            }
        }

        synchronized Contributors contributors() {
            return new Contributors(named(partitionKeys), named(keys));
        }

        private List<Contributors.Contributor> named(HeavyHitters<List<AttributeValue>> counted) {
            return counted.heaviest()
                    .stream()
                    .map(hitter -> new Contributors.Contributor(item(hitter.key()), hitter.weight() / 2.0))
                    .toList();
        }

        private Item item(List<AttributeValue> values) {
            Map<String, AttributeValue> named = new LinkedHashMap<>();
            List<KeyAttribute> attributes = schema.attributes();
            for (int i = 0; i < values.size(); i++) {
                named.put(attributes.get(i).name(), values.get(i));
            }
            return Item.of(named);
        }
    }
}
