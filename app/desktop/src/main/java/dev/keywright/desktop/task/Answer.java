package dev.keywright.desktop.task;

/** Hears how work ended. A cancelled piece of work answers with nothing at all. */
public interface Answer<T> {
    void done(T result);

    void failed(Exception reason);
}
