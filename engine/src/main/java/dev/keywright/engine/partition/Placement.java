package dev.keywright.engine.partition;

/** Where the requests of a batch go. */
public sealed interface Placement {
    /** All of them to one key. */
    record At(KeyPoint point) implements Placement {}

    /** Evenly over so many keys that no single one matters. */
    record Spread() implements Placement {}

    /** Evenly over the many items of one partition key. */
    record Within(long hash) implements Placement {}

    /** To the newest items of one partition key whose sort keys rise with time: always the end of the collection. */
    record Rising(long hash) implements Placement {}

    Placement SPREAD = new Spread();

    static Placement at(KeyPoint point) {
        return new At(point);
    }
}
