package dev.keywright.workbench.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.load.EngineValues;

/**
 * How much a design will hold: for each entity its declared number of items, each as large as declared or as its sample
 * items are on average. Indexes hold what they project, and only the share of sample items that has their key.
 *
 * @param items by table and index; local indexes too, under their own name
 * @param dataBytes without overhead: what decides how many partitions there are
 * @param billedBytes with the 100 bytes that are billed for each item and index entry (FACTS §2.4)
 */
public record Volume(Map<SpaceName, Long> items, Map<SpaceName, Long> dataBytes, Map<SpaceName, Long> billedBytes) {
    private static final int BILLED_OVERHEAD_BYTES = 100;

    public Volume {
        items = Map.copyOf(items);
        dataBytes = Map.copyOf(dataBytes);
        billedBytes = Map.copyOf(billedBytes);
    }

    public static Volume of(Design design) {
        Collector sums = new Collector();
        for (Table table : design.tables()) {
            for (Entity entity : design.entitiesOf(table.name())) {
                sums.entity(design, table, entity);
            }
            List<SampleItem> others = design.itemsOf(table.name())
                    .stream()
                    .filter(item -> item.entity().flatMap(design::entity).isEmpty())
                    .toList();
            sums.items(table, others, 1, 1);
        }
        return new Volume(sums.items, sums.dataBytes, sums.billedBytes);
    }

    public long items(SpaceName space) {
        return items.getOrDefault(space, 0L);
    }

    public long billedBytes(SpaceName space) {
        return billedBytes.getOrDefault(space, 0L);
    }

    private static final class Collector {
        private final Map<SpaceName, Long> items = new HashMap<>();
        private final Map<SpaceName, Long> dataBytes = new HashMap<>();
        private final Map<SpaceName, Long> billedBytes = new HashMap<>();

        void entity(Design design, Table table, Entity entity) {
            List<SampleItem> sample = design.itemsOf(entity.name());
            if (sample.isEmpty()) {
                declaredOnly(table, entity);
                return;
            }
            double average = sample.stream().mapToInt(Collector::size).average().orElse(1);
            double scale = entity.averageItemBytes().isPresent() ? entity.averageItemBytes().getAsLong() / average : 1;
            double times = (double) entity.expectedCount().orElse(sample.size()) / sample.size();
            items(table, sample, times, scale);
        }

        /** Without sample items every index that has templates for the entity is taken to hold all of it. */
        private void declaredOnly(Table table, Entity entity) {
            long count = entity.expectedCount().orElse(0);
            long bytes = entity.averageItemBytes().orElse(0);
            add(SpaceName.table(table.name().value()), count, bytes);
            var chart = KeyChart.of(table, entity);
            table.indexNames().forEach(index -> {
                List<AttributeName> keys = table.keysOf(index).map(KeySchema::attributes).orElse(List.of());
                if (chart.keySet().containsAll(keys)) {
                    add(SpaceName.index(table.name().value(), index.value()), count, bytes);
                }
            });
        }

        void items(Table table, List<SampleItem> sample, double times, double scale) {
            for (SampleItem item : sample) {
                addScaled(SpaceName.table(table.name().value()), size(item) * scale, times);
                for (GlobalIndex index : table.globalIndexes()) {
                    entry(table, index.name().value(), index.keys(), index.projection(), item, times, scale);
                }
                for (LocalIndex index : table.localIndexes()) {
                    KeySchema keys = new KeySchema(table.keys().partition(), List.of(index.sortKey()));
                    entry(table, index.name().value(), keys, index.projection(), item, times, scale);
                }
            }
        }

        private void entry(Table table, String index, KeySchema keys, Projection projection, SampleItem item,
                double times, double scale) {
            if (keys.attributes().stream().allMatch(key -> item.attributes().containsKey(key.value()))) {
                double size = projection instanceof Projection.All
                        ? size(item) * scale
                        : EngineValues.item(item.attributes()).only(projected(table, keys, projection)).sizeBytes();
                addScaled(SpaceName.index(table.name().value(), index), size, times);
            }
        }

        private static List<String> projected(Table table, KeySchema keys, Projection projection) {
            List<AttributeName> names = new ArrayList<>(keys.attributes());
            names.addAll(table.keys().attributes());
            if (projection instanceof Projection.Include(var more)) {
                names.addAll(more);
            }
            return names.stream().distinct().map(AttributeName::value).toList();
        }

        private static int size(SampleItem item) {
            return EngineValues.item(item.attributes()).sizeBytes();
        }

        private final Map<SpaceName, Double> fractions = new HashMap<>();
        private final Map<SpaceName, Double> byteFractions = new HashMap<>();

        private void addScaled(SpaceName space, double size, double times) {
            double count = fractions.merge(space, times, Double::sum);
            double bytes = byteFractions.merge(space, times * size, Double::sum);
            set(space, Math.round(count), Math.round(bytes));
        }

        private void add(SpaceName space, long count, long size) {
            addScaled(space, (double) size, (double) count);
        }

        private void set(SpaceName space, long count, long bytes) {
            items.put(space, count);
            dataBytes.put(space, bytes);
            billedBytes.put(space, bytes + count * BILLED_OVERHEAD_BYTES);
        }
    }
}
