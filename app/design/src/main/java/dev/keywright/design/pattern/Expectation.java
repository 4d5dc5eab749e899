package dev.keywright.design.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.value.Value;

/** What a pattern must return when run with the first example of each parameter. All expectations of a pattern hold. */
public sealed interface Expectation {
    /** How many items come back, over all pages and up to the limit. */
    record Count(long exactly) implements Expectation {}

    record CountBetween(long least, long most) implements Expectation {}

    /** Exactly these items, in any order. Each lists the attributes to compare; its key is enough. */
    record Items(List<Partial> items) implements Expectation {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Exactly these items, in this order. */
    record ItemsInOrder(List<Partial> items) implements Expectation {
        public ItemsInOrder {
            items = List.copyOf(items);
        }
    }

    /** The first item has these attributes. */
    record First(Partial item) implements Expectation {}

    /** The last item has these attributes. */
    record Last(Partial item) implements Expectation {}

    /** Items come sorted by this attribute. */
    record Sorted(AttributeName by, ReadOrder order) implements Expectation {}

    /** The request is refused with this fault, such as {@code ConditionalCheckFailedException}. */
    record Fails(String fault) implements Expectation {}

    /** Attributes an item must have; it may have more. */
    record Partial(SequencedMap<String, Value> attributes) {
        public Partial {
            attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
        }

        public boolean matches(SequencedMap<String, Value> item) {
            return attributes.entrySet().stream().allMatch(entry -> entry.getValue().equals(item.get(entry.getKey())));
        }
    }
}
