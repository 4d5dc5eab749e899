package dev.keywright.workbench.cost;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.price.Price;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.price.PriceItem;

/** Turns quantities into lines of a bill; remembers what it has no price for instead of guessing. */
final class Tariff {
    private final PriceBook book;
    private final String region;
    private final SequencedSet<String> missing = new LinkedHashSet<>();

    Tariff(PriceBook book, String region) {
        this.book = book;
        this.region = region;
    }

    /** What is to be paid for: a line without its dollars. */
    record Service(Bill.Kind kind, String subject, SpaceName space, double quantity, String unit) {}

    /** @param items how many of the price item the service's quantity is */
    Optional<Bill.Line> charge(Service service, PriceItem item, double items) {
        return charge(service, region, item, items);
    }

    Optional<Bill.Line> charge(Service service, String where, PriceItem item, double items) {
        Optional<Double> price = price(where, item);
        if (price.isEmpty()) {
            missing.add(service.subject() + (service.space().table().isEmpty() ? "" : " of " + service.space()) + ": "
                    + item.text() + " in " + where);
        }
        return price.map(dollars -> new Bill.Line(service.kind(), service.subject(), service.space().table(),
                service.space().index(), service.quantity(), service.unit(), items * dollars));
    }

    Optional<Double> price(PriceItem item) {
        return price(region, item);
    }

    private Optional<Double> price(String where, PriceItem item) {
        return book.find(where, item).map(Price::dollars);
    }

    void lacks(String what) {
        missing.add(what);
    }

    List<String> missing() {
        return List.copyOf(missing);
    }
}
