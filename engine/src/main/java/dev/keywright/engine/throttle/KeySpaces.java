package dev.keywright.engine.throttle;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import dev.keywright.engine.partition.Assumptions;
import dev.keywright.engine.partition.Capacity;
import dev.keywright.engine.partition.HeatObserver;
import dev.keywright.engine.partition.KeySpace;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.OnDemandCaps;
import dev.keywright.engine.schema.ProvisionedCapacity;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.schema.WarmUnits;

/** The modelled partitions of every table and global index that has been used, with the capacity they have now. */
final class KeySpaces {
    /** Where a table's or index's partitions are kept. */
    private record Place(TableId table, Optional<IndexName> index) {}

    private static final class Kept {
        private final KeySpace space;
        private final long firstSecond;
        private Capacity capacity;

        Kept(KeySpace space, long firstSecond, Capacity capacity) {
            this.space = space;
            this.firstSecond = firstSecond;
            this.capacity = capacity;
        }

        KeySpace at(long second, Capacity now) {
            space.advanceTo(second - firstSecond, HeatObserver.NONE);
            if (!now.equals(capacity)) {
                capacity = now;
                space.change(now, HeatObserver.NONE);
            }
            return space;
        }
    }

    private final Assumptions assumptions;
    private final Map<Place, Kept> kept = new HashMap<>();

    KeySpaces(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** The partitions of a table, which hold its local indexes too. */
    KeySpace of(Table table, Instant now) {
        KeySpace.Collections collections = table.schema().localIndexes().isEmpty()
                ? KeySpace.Collections.DIVISIBLE
                : KeySpace.Collections.WHOLE;
        return find(new Place(table.schema().id(), Optional.empty()), table.name().value(), KeySpace.Kind.TABLE,
                collections,
                capacity(table.billing().mode(), table.billing().provisioned(), table.billing().onDemandCaps(),
                        table.settings().warm()),
                now);
    }

    KeySpace of(Table table, GlobalIndex index, Instant now) {
        return find(new Place(table.schema().id(), Optional.of(index.name())), index.name().value(),
                KeySpace.Kind.INDEX, KeySpace.Collections.DIVISIBLE,
                capacity(table.billing().mode(), index.provisioned(), index.onDemandCaps(), index.warm()), now);
    }

    private KeySpace find(Place place, String name, KeySpace.Kind kind, KeySpace.Collections collections,
            Capacity capacity, Instant now) {
        long second = now.getEpochSecond();
        return kept.computeIfAbsent(place,
                _ -> new Kept(new KeySpace(name, kind, collections, capacity, 0, assumptions), second, capacity))
                .at(second, capacity);
    }

    private static Capacity capacity(BillingMode mode, ProvisionedCapacity provisioned, Optional<OnDemandCaps> caps,
            Optional<WarmUnits> warm) {
        WarmUnits warmed = warm.orElse(WarmUnits.INITIAL);
        return switch (mode) {
            case PROVISIONED -> new Capacity.Provisioned(provisioned.readUnits(), provisioned.writeUnits());
            case PAY_PER_REQUEST -> new Capacity.OnDemand(warmed.readUnitsPerSecond(), warmed.writeUnitsPerSecond(),
                    cap(caps.flatMap(OnDemandCaps::maxReadUnits)), cap(caps.flatMap(OnDemandCaps::maxWriteUnits)));
        };
    }

    private static OptionalLong cap(Optional<Long> units) {
        return units.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
