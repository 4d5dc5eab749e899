package dev.keywright.desktop.task;

/** Hears how work ended: exactly one of the three. */
public interface Answer<T> {
    void done(T result);

    void failed(Exception reason);

    /** Somebody cancelled it; what it found is thrown away. */
    default void cancelled() {}
}
