package dev.keywright.engine.partition;

import java.util.List;

/**
 * Equal requests of one second: one request of a live endpoint, or the thousands of a key class in a simulation.
 *
 * @param count how many
 * @param target what each draws on where it is addressed to
 * @param indexWrites what each write draws on in global indexes besides; a key that moves is two of them (FACTS §2.7)
 */
public record Batch(Access access, long count, Draw target, List<Draw> indexWrites) {
    /**
     * @param space the table or global index
     * @param halfUnitsEach for one request
     */
    public record Draw(KeySpace space, Placement placement, long halfUnitsEach) {}

    public Batch {
        indexWrites = List.copyOf(indexWrites);
        if (access == Access.READ && !indexWrites.isEmpty()) {
            throw new IllegalArgumentException("a read writes no index");
        }
    }

    public static Batch reads(long count, KeySpace space, Placement placement, long halfUnitsEach) {
        return new Batch(Access.READ, count, new Draw(space, placement, halfUnitsEach), List.of());
    }

    public static Batch writes(long count, KeySpace space, Placement placement, long halfUnitsEach,
            Draw... indexWrites) {
        return new Batch(Access.WRITE, count, new Draw(space, placement, halfUnitsEach), List.of(indexWrites));
    }
}
