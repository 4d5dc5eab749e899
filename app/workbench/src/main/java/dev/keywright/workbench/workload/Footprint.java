package dev.keywright.workbench.workload;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.name.PatternName;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.SpaceName;

/** What one execution of a pattern consumes, as the engine measured it on the sample items. */
public record Footprint(PatternName pattern, List<Draw> draws) {
    public record Draw(SpaceName space, Access access, long halfUnits) {}

    public Footprint {
        draws = List.copyOf(draws);
    }

    public long halfUnits(Access access) {
        return draws.stream().filter(draw -> draw.access() == access).mapToLong(Draw::halfUnits).sum();
    }

    public Optional<Draw> on(SpaceName space, Access access) {
        return draws.stream().filter(draw -> draw.space().equals(space) && draw.access() == access).findFirst();
    }
}
