package dev.keywright.workbench.study;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.workbench.connect.EmbeddedConnection;
import dev.keywright.workbench.cost.Bill;
import dev.keywright.workbench.cost.Pricing;
import dev.keywright.workbench.cost.Usage;
import dev.keywright.workbench.cost.Volume;
import dev.keywright.workbench.load.Loader;
import dev.keywright.workbench.price.PriceBook;
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

    /** What a month costs, as the design is declared. */
    public Bill bill(String region) {
        return bill(region, Usage.TODAY);
    }

    /** @param usage how busy, and what is kept besides; what caches leave to the tables is worked out here */
    public Bill bill(String region, Usage usage) {
        var footprints = footprints();
        return Pricing.bill(design, footprints, book, region, new Usage(usage.level(),
                Traffic.missShares(design, footprints), usage.backups(), usage.exports()));
    }

    /** The design's first scenario, or every pattern at its peak for five minutes. */
    public Scenario defaultScenario() {
        return design.scenarios().stream().findFirst().orElse(PEAK);
    }

    public Simulation simulate(Scenario scenario, Assumptions assumptions, IntConsumer progress) {
        Spaces spaces = Spaces.of(design, Volume.of(design).dataBytes(), assumptions);
        return Simulator.play(scenario, Traffic.of(design, scenario, footprints()), spaces, assumptions, progress);
    }

    /** What a month of the scenario would cost, in US dollars: requests, provisioned capacity and caches. */
    public double monthlyCost(Simulation simulation, String region) {
        return ScenarioCost.monthly(design, simulation, book, region);
    }
}
