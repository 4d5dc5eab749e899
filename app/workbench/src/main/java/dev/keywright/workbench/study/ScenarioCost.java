package dev.keywright.workbench.study;

import dev.keywright.design.model.Design;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.Table;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.cost.Pricing;
import dev.keywright.workbench.heat.HeatMap;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.price.Price;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.price.PriceItem;
import dev.keywright.workbench.simulate.Simulation;

/**
 * What a month of nothing but one scenario would cost: on demand for the units consumed, provisioned for the units held,
 * with the nodes of caches. What the book has no price for is left out.
 */
final class ScenarioCost {
    private final Simulation simulation;
    private final PriceBook book;
    private final String region;

    private ScenarioCost(Simulation simulation, PriceBook book, String region) {
        this.simulation = simulation;
        this.book = book;
        this.region = region;
    }

    static double monthly(Design design, Simulation simulation, PriceBook book, String region) {
        ScenarioCost cost = new ScenarioCost(simulation, book, region);
        double dollars = 0;
        for (Table table : design.tables()) {
            dollars += cost.cache(table);
            dollars += cost.space(SpaceName.table(table.name().value()), table.options().capacity());
            for (var index : table.globalIndexes()) {
                dollars += cost.space(SpaceName.index(table.name().value(), index.name().value()),
                        index.capacity().orElse(table.options().capacity()));
            }
        }
        return dollars;
    }

    private double cache(Table table) {
        return table.options()
                .dax()
                .flatMap(dax -> PriceItem.daxNode(dax.nodeType())
                        .flatMap(item -> book.find(region, item))
                        .map(price -> dax.nodes() * Pricing.HOURS_A_MONTH * price.dollars()))
                .orElse(0.0);
    }

    private double space(SpaceName name, Capacity capacity) {
        return switch (capacity) {
            case Capacity.OnDemand _ -> requests(name, Access.READ) + requests(name, Access.WRITE);
            case Capacity.Provisioned _ -> held(name, Access.READ, PriceItem.READ_CAPACITY_UNIT_HOUR)
                    + held(name, Access.WRITE, PriceItem.WRITE_CAPACITY_UNIT_HOUR);
        };
    }

    private double requests(SpaceName name, Access access) {
        Simulation.Consumed consumed = simulation.consumed().get(name);
        double months = Pricing.SECONDS_A_MONTH / Math.max(1, simulation.seconds());
        return consumed == null
                ? 0
                : consumed.halfUnits(access) / 2.0 * months * book.requestUnit(region, access);
    }

    private double held(SpaceName name, Access access, PriceItem item) {
        HeatMap.Limits limits = simulation.heat().limits().get(name);
        if (limits == null) {
            return 0;
        }
        double sum = 0;
        int columns = simulation.heat().columns();
        for (int column = 0; column < columns; column++) {
            sum += limits.units(access, column);
        }
        return sum / Math.max(1, columns) * Pricing.HOURS_A_MONTH
                * book.find(region, item).map(Price::dollars).orElse(0.0);
    }
}
