package dev.keywright.workbench.simulate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.function.Consumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity.OnDemand;
import dev.keywright.design.table.Capacity.Provisioned;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.WarmThroughput;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.engine.partition.Capacity;
import dev.keywright.engine.partition.KeySpace;
import dev.keywright.workbench.heat.SpaceName;

/** The partitions of every table and global index of a design, before any load. */
public final class Spaces {
    private final Design design;
    private final SequencedMap<SpaceName, KeySpace> spaces;

    private Spaces(Design design, SequencedMap<SpaceName, KeySpace> spaces) {
        this.design = design;
        this.spaces = Collections.unmodifiableSequencedMap(spaces);
    }

    /** @param bytes how much each holds; what is missing holds nothing */
    public static Spaces of(Design design, Map<SpaceName, Long> bytes, Assumptions assumptions) {
        SequencedMap<SpaceName, KeySpace> spaces = new LinkedHashMap<>();
        for (Table table : design.tables()) {
            SpaceName name = SpaceName.table(table.name().value());
            KeySpace.Collections collections = table.localIndexes().isEmpty()
                    ? KeySpace.Collections.DIVISIBLE
                    : KeySpace.Collections.WHOLE;
            spaces.put(name, new KeySpace(name.toString(), KeySpace.Kind.TABLE, collections,
                    capacity(table.options().capacity(), table.options().warmThroughput()),
                    bytes.getOrDefault(name, 0L), assumptions));
            table.globalIndexes().forEach(index -> {
                SpaceName indexName = SpaceName.index(table.name().value(), index.name().value());
                spaces.put(indexName, new KeySpace(indexName.toString(), KeySpace.Kind.INDEX,
                        KeySpace.Collections.DIVISIBLE,
                        capacity(index.capacity().orElse(table.options().capacity()), index.warmThroughput()),
                        bytes.getOrDefault(indexName, 0L), assumptions));
            });
        }
        return new Spaces(design, spaces);
    }

    private static Capacity capacity(dev.keywright.design.table.Capacity declared, Optional<WarmThroughput> warm) {
        return switch (declared) {
            case Provisioned(var read, var write) ->
                new Capacity.Provisioned(Math.max(1, read.units()), Math.max(1, write.units()));
            case OnDemand(OptionalLong reads, OptionalLong writes) -> {
                Capacity.OnDemand fresh = Capacity.OnDemand.fresh();
                yield new Capacity.OnDemand(
                        Math.max(fresh.warmReadUnits(), warm.map(WarmThroughput::readUnitsPerSecond).orElse(0L)),
                        Math.max(fresh.warmWriteUnits(), warm.map(WarmThroughput::writeUnitsPerSecond).orElse(0L)),
                        reads, writes);
            }
        };
    }

    /** The region the design names first. */
    Optional<String> region() {
        return design.regions().stream().findFirst().map(RegionName::value);
    }

    /** What scales the spaces' capacities by itself. */
    List<AutoScaler> scalers(Consumer<Simulation.Scaling> told) {
        List<AutoScaler> scalers = new ArrayList<>();
        for (Table table : design.tables()) {
            SpaceName name = SpaceName.table(table.name().value());
            scaler(name, table.options().capacity(), told).ifPresent(scalers::add);
            table.globalIndexes()
                    .forEach(index -> scaler(SpaceName.index(table.name().value(), index.name().value()),
                            index.capacity().orElse(table.options().capacity()), told).ifPresent(scalers::add));
        }
        return scalers;
    }

    private Optional<AutoScaler> scaler(SpaceName name, dev.keywright.design.table.Capacity declared,
            Consumer<Simulation.Scaling> told) {
        if (!(declared instanceof Provisioned(var read, var write))
                || (read.autoScaling().isEmpty() && write.autoScaling().isEmpty())) {
            return Optional.empty();
        }
        Map<Access, AutoScaling> policies = new EnumMap<>(Access.class);
        read.autoScaling().ifPresent(policy -> policies.put(Access.READ, policy));
        write.autoScaling().ifPresent(policy -> policies.put(Access.WRITE, policy));
        return Optional.of(new AutoScaler(name, get(name),
                new Capacity.Provisioned(Math.max(1, read.units()), Math.max(1, write.units())), policies, told));
    }

    public SequencedMap<SpaceName, KeySpace> byName() {
        return spaces;
    }

    public KeySpace get(SpaceName name) {
        KeySpace space = spaces.get(name);
        if (space == null) {
            throw new IllegalArgumentException("the design has no " + name);
        }
        return space;
    }
}
