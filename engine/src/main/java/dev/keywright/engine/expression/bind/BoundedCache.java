package dev.keywright.engine.expression.bind;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values by text, of which about {@code capacity} are kept. Two generations: new entries go to the young one, and when
 * that is full it becomes the old one and the old one is forgotten; what is still in use moves over by being asked for.
 * For any number of threads; two of them may make the same value at once, and either will do.
 */
final class BoundedCache<V> {
    private final int generationCapacity;
    private volatile Generations<V> generations = new Generations<>(new ConcurrentHashMap<>(),
            new ConcurrentHashMap<>());

    private record Generations<V>(ConcurrentHashMap<String, V> young, ConcurrentHashMap<String, V> old) {}

    BoundedCache(int capacity) {
        this.generationCapacity = Math.max(1, capacity / 2);
    }

    /** The value for {@code text}, made by {@code make} when it is not there; what {@code make} throws is not kept. */
    V get(String text, Function<String, V> make) {
        Generations<V> now = generations;
        V young = now.young.get(text);
        if (young != null) {
            return young;
        }
        V old = now.old.get(text);
        V value = old != null ? old : make.apply(text);
        now.young.put(text, value);
        if (now.young.mappingCount() > generationCapacity) {
            generations = new Generations<>(new ConcurrentHashMap<>(), now.young);
        }
        return value;
    }

    long size() {
        Generations<V> now = generations;
        return now.young.mappingCount() + now.old.mappingCount();
    }
}
