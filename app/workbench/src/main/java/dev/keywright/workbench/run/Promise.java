package dev.keywright.workbench.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.Expectation.Partial;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.value.Value;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.ValueOrder;
import dev.keywright.workbench.load.EngineValues;

/** Holds what came back against what a pattern expects. */
final class Promise {
    private final List<Item> items;

    private Promise(List<Item> items) {
        this.items = items;
    }

    /** The first expectation that does not hold, as a sentence with what was expected and what came; empty if all hold. */
    static Optional<String> broken(List<Expectation> expected, List<Item> items) {
        Promise promise = new Promise(items);
        return expected.stream().map(promise::broken).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> broken(Expectation expectation) {
        return switch (expectation) {
            case Expectation.Count(long exactly) -> unless(items.size() == exactly, rows(exactly), rows(items.size()));
            case Expectation.CountBetween(long least, long most) -> unless(
                    least <= items.size() && items.size() <= most, least + " to " + rows(most), rows(items.size()));
            case Expectation.Items(List<Partial> wanted) -> items(wanted);
            case Expectation.ItemsInOrder(List<Partial> wanted) -> inOrder(wanted);
            case Expectation.First(Partial wanted) -> at(wanted, "first", items.isEmpty() ? null : items.getFirst());
            case Expectation.Last(Partial wanted) -> at(wanted, "last", items.isEmpty() ? null : items.getLast());
            case Expectation.Sorted(AttributeName by, ReadOrder order) -> sorted(by, order);
            case Expectation.Fails(String fault) -> Optional.of("expected " + fault + ", got an answer");
        };
    }

    private static Optional<String> unless(boolean holds, String expected, String got) {
        return holds ? Optional.empty() : Optional.of("expected " + expected + ", got " + got);
    }

    private static String rows(long count) {
        return count == 1 ? "1 row" : count + " rows";
    }

    private Optional<String> items(List<Partial> wanted) {
        for (Partial partial : wanted) {
            if (items.stream().noneMatch(item -> matches(partial, item))) {
                return Optional.of("expected a row with " + text(partial.attributes()) + ", got none among "
                        + rows(items.size()));
            }
        }
        return unless(items.size() == wanted.size(), rows(wanted.size()), rows(items.size()));
    }

    private Optional<String> inOrder(List<Partial> wanted) {
        for (int i = 0; i < Math.min(wanted.size(), items.size()); i++) {
            if (!matches(wanted.get(i), items.get(i))) {
                return Optional.of("expected row " + (i + 1) + " with " + text(wanted.get(i).attributes()) + ", got "
                        + shown(wanted.get(i), items.get(i)));
            }
        }
        return unless(items.size() == wanted.size(), rows(wanted.size()), rows(items.size()));
    }

    private static Optional<String> at(Partial wanted, String where,
            @Nullable Item item) {
        if (item == null) {
            return Optional.of("expected the " + where + " row with " + text(wanted.attributes()) + ", got no rows");
        }
        return unless(matches(wanted, item), "the " + where + " row with " + text(wanted.attributes()),
                shown(wanted, item));
    }

    private Optional<String> sorted(AttributeName by, ReadOrder order) {
        for (int i = 1; i < items.size(); i++) {
            Optional<AttributeValue> before = items.get(i - 1).find(by.value());
            Optional<AttributeValue> after = items.get(i).find(by.value());
            if (before.isEmpty() || after.isEmpty()
                    || !ValueOrder.isDefinedFor(before.get().type(), after.get().type())) {
                return Optional.of("expected rows sorted by " + by + ", got row " + i + " or " + (i + 1)
                        + " without a value that sorts");
            }
            int compared = ValueOrder.ASCENDING.compare(before.get(), after.get());
            if (order == ReadOrder.ASCENDING ? compared > 0 : compared < 0) {
                return Optional.of("expected rows sorted by " + by + ", got " + text(before.get()) + " before "
                        + text(after.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Partial partial, Item item) {
        return partial.attributes()
                .entrySet()
                .stream()
                .allMatch(wanted -> item.find(wanted.getKey())
                        .filter(got -> EngineValues.value(wanted.getValue()).equals(got))
                        .isPresent());
    }

    /** The attributes asked for, as the item has them. */
    private static String shown(Partial wanted, Item item) {
        return text(EngineValues.attributes(item.only(wanted.attributes().keySet())));
    }

    private static String text(SequencedMap<String, Value> attributes) {
        StringJoiner text = new StringJoiner(", ");
        for (Map.Entry<String, Value> attribute : attributes.entrySet()) {
            text.add(attribute.getKey() + " = " + text(EngineValues.value(attribute.getValue())));
        }
        return attributes.isEmpty() ? "none of these attributes" : text.toString();
    }

    private static String text(AttributeValue value) {
        return switch (value) {
            case AttributeValue.S(String text) -> "\"" + text + "\"";
            case AttributeValue.N(var number) -> number.toString();
            case AttributeValue.Bool(boolean truth) -> Boolean.toString(truth);
            case AttributeValue.B _,AttributeValue.Null _,AttributeValue.Ss _,AttributeValue.Ns _,AttributeValue.Bs _,AttributeValue.L _,AttributeValue.M _ ->
                value.toString();
        };
    }
}
