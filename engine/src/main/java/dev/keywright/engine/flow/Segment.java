package dev.keywright.engine.flow;

/** One worker's share of a parallel Scan: {@code number} from 0 to {@code total} − 1. */
public record Segment(int number, int total) {
    public static final Segment WHOLE = new Segment(0, 1);
}
