package dev.keywright.engine.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;

import dev.keywright.engine.api.Capacity;
import dev.keywright.engine.api.ConsumedCapacity;

/** Adds up what several operations consumed, one entry a table. */
final class ConsumedTogether {
    private ConsumedTogether() {}

    static List<ConsumedCapacity> byTable(List<ConsumedCapacity> single) {
        SequencedMap<Optional<String>, ConsumedCapacity> sums = new LinkedHashMap<>();
        single.forEach(one -> sums.merge(one.tableName(), one, ConsumedTogether::sum));
        return List.copyOf(sums.values());
    }

    private static ConsumedCapacity sum(ConsumedCapacity a, ConsumedCapacity b) {
        return new ConsumedCapacity(a.tableName(), units(a.capacityUnits(), b.capacityUnits()),
                units(a.readCapacityUnits(), b.readCapacityUnits()),
                units(a.writeCapacityUnits(), b.writeCapacityUnits()),
                either(a.table(), b.table(), ConsumedTogether::sum),
                either(a.localSecondaryIndexes(), b.localSecondaryIndexes(), ConsumedTogether::sum),
                either(a.globalSecondaryIndexes(), b.globalSecondaryIndexes(), ConsumedTogether::sum));
    }

    private static Capacity sum(Capacity a, Capacity b) {
        return new Capacity(units(a.readCapacityUnits(), b.readCapacityUnits()),
                units(a.writeCapacityUnits(), b.writeCapacityUnits()), units(a.capacityUnits(), b.capacityUnits()));
    }

    private static Map<String, Capacity> sum(Map<String, Capacity> a, Map<String, Capacity> b) {
        Map<String, Capacity> sums = new LinkedHashMap<>(a);
        b.forEach((name, capacity) -> sums.merge(name, capacity, ConsumedTogether::sum));
        return sums;
    }

    private static Optional<Double> units(Optional<Double> a, Optional<Double> b) {
        return either(a, b, Double::sum);
    }

    private static <T> Optional<T> either(Optional<T> a, Optional<T> b, BinaryOperator<T> sum) {
        return a.isPresent() && b.isPresent() ? Optional.of(sum.apply(a.get(), b.get())) : a.or(() -> b);
    }
}
