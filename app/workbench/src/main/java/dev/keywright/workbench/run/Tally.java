package dev.keywright.workbench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.name.PatternName;
import dev.keywright.engine.api.Capacity;
import dev.keywright.engine.api.ConsumedCapacity;
import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.workload.Footprint;

/** Adds up what the requests of one execution bring back and consume. */
final class Tally {
    private record Meter(SpaceName space, Access access) {}

    private final SequencedMap<Meter, Long> halfUnits = new LinkedHashMap<>();
    private int requests;
    private int scanned;

    void request() {
        requests++;
    }

    void scanned(int count) {
        scanned += count;
    }

    int requests() {
        return requests;
    }

    int scannedCount() {
        return scanned;
    }

    /** Local indexes draw on their table's capacity, global ones on their own. */
    void consumed(Access access, Optional<ConsumedCapacity> consumed) {
        consumed.ifPresent(it -> {
            String table = it.tableName().orElse("");
            SpaceName own = SpaceName.table(table);
            it.table().ifPresent(part -> add(own, access, part));
            it.localSecondaryIndexes().orElse(Map.of()).values().forEach(part -> add(own, access, part));
            it.globalSecondaryIndexes()
                    .orElse(Map.of())
                    .forEach((index, part) -> add(SpaceName.index(table, index), access, part));
        });
    }

    void consumedAll(Access access, Optional<List<ConsumedCapacity>> consumed) {
        consumed.orElse(List.of()).forEach(each -> consumed(access, Optional.of(each)));
    }

    /** Refused writes change no index, so they draw on their tables alone. */
    void refused(List<Consumption> consumptions) {
        consumptions.forEach(
                each -> add(SpaceName.table(each.table().value()), Access.WRITE, each.halfUnits()));
    }

    private void add(SpaceName space, Access access, Capacity part) {
        add(space, access, Math.round(2 * part.capacityUnits().orElse(0.0)));
    }

    private void add(SpaceName space, Access access, long halves) {
        if (halves > 0) {
            halfUnits.merge(new Meter(space, access), halves, Long::sum);
        }
    }

    Footprint footprint(PatternName pattern) {
        List<Footprint.Draw> draws = new ArrayList<>();
        halfUnits.forEach((meter, halves) -> draws.add(new Footprint.Draw(meter.space, meter.access, halves)));
        return new Footprint(pattern, draws);
    }
}
