package dev.keywright.workbench.study;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.workbench.connect.EmbeddedConnection;
import dev.keywright.workbench.cost.Bill;
import dev.keywright.workbench.cost.Pricing;
import dev.keywright.workbench.cost.Volume;
import dev.keywright.workbench.load.Loader;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.price.PriceItem;
import dev.keywright.workbench.run.PatternResult;
import dev.keywright.workbench.run.PatternRunner;
import dev.keywright.workbench.run.PatternResult.Status;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.simulate.Simulator;
import dev.keywright.workbench.simulate.Spaces;
import dev.keywright.workbench.workload.Footprint;
import dev.keywright.workbench.workload.Traffic;

/**
 * A design whose access patterns have been executed on its own items, in a scratch engine that is gone again. What they
 * consumed decides the bill and the simulation.
 */
public record Study(Design design, List<PatternResult> results, PriceBook book) {
    /** The scenario that is played when none is named and the design has none: every pattern at its peak. */
    private static final Scenario PEAK = Scenario.of("peak", 300);

    public Study {
        results = List.copyOf(results);
    }

    /**
     * @param loaded is told how many items are in
     * @param ran is told each result
     * @throws dev.keywright.workbench.load.LoadException when a table or an item is refused
     */
    public static Study of(Design design, PriceBook book, IntConsumer loaded, Consumer<PatternResult> ran) {
        try (EmbeddedConnection scratch = EmbeddedConnection.inMemory()) {
            Loader.load(design, scratch, loaded);
            return new Study(design, new PatternRunner(design, scratch, book).runAll(ran), book);
        }
    }

    /** How many patterns keep what they promise. */
    public long passed() {
        return results.stream().filter(result -> result.status() == Status.PASS).count();
    }

    public boolean allPassed() {
        return passed() == results.size();
    }

    public SequencedMap<PatternName, Footprint> footprints() {
        return PatternRunner.footprints(results);
    }

    /** The first of the design's regions that has prices, or the reference region. */
    public String region() {
        return design.regions()
                .stream()
                .map(region -> region.value())
                .filter(book::knows)
                .findFirst()
                .orElse(PriceBook.REFERENCE);
    }

    public Bill bill(String region) {
        return Pricing.bill(design, footprints(), book, region);
    }

    /** The design's first scenario, or every pattern at its peak for five minutes. */
    public Scenario defaultScenario() {
        return design.scenarios().stream().findFirst().orElse(PEAK);
    }

    public Simulation simulate(Scenario scenario, Assumptions assumptions, IntConsumer progress) {
        Spaces spaces = Spaces.of(design, Volume.of(design).dataBytes(), assumptions);
        return Simulator.play(scenario, Traffic.of(design, scenario, footprints()), spaces, assumptions, progress);
    }

    /** What a month of the scenario would cost on demand, in US dollars: requests alone. */
    public double monthlyCost(Simulation simulation, String region) {
        double months = Pricing.SECONDS_A_MONTH / Math.max(1, simulation.seconds());
        double reads = simulation.halfUnits(Access.READ) / 2.0 * months;
        double writes = simulation.halfUnits(Access.WRITE) / 2.0 * months;
        return (reads * book.price(region, PriceItem.READ_REQUEST_UNITS_MILLION).dollars()
                + writes * book.price(region, PriceItem.WRITE_REQUEST_UNITS_MILLION).dollars()) / 1e6;
    }
}
