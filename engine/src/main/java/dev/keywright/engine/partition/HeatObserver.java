package dev.keywright.engine.partition;

/** Is told what happened as each second ends. Nothing of it is kept here, so that memory does not grow with time. */
public interface HeatObserver {
    HeatObserver NONE = new HeatObserver() {};

    /**
     * @param space the table's or index's space
     * @param second counted from whatever the caller counts from
     * @param partition its id
     * @param load never {@link Load#NONE}: idle partitions are left out
     */
    default void load(KeySpace space, long second, int partition, Load load) {}

    default void split(KeySpace space, Split split) {}
}
